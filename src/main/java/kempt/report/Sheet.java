package kempt.report;

import java.util.List;
import kempt.plan.Plan;

/** A page made from a plan for one reader, with what that reader needs and nothing more. */
public sealed interface Sheet permits FriendSheet, EmployerLetter, OwnList {
    Page of(Plan plan);

    /** All that could be chosen for it, by name. */
    List<String> parts(Plan plan);

    /** What would suit this reader, but is left out since it tells what happened. */
    List<String> leftOut(Plan plan);
}
