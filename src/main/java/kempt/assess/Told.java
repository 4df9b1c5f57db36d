package kempt.assess;

import java.util.Optional;
import kempt.answer.Given;
import kempt.checklist.Inquiry;

/** Something the person told about the situation, in their words, with their note. */
public record Told(Inquiry item, Given given, Optional<String> note) {}
