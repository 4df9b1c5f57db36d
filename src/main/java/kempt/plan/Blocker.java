package kempt.plan;

import java.util.Optional;
import kempt.checklist.Advised;

/**
 * Something that comes before an action.
 *
 * @param because why, where a rule across files says so
 */
public record Blocker(Advised first, Optional<String> because) {}
