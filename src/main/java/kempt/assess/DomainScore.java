package kempt.assess;

import kempt.checklist.Domain;

/**
 * How much of a domain is in place, over what was answered.
 *
 * @param band the word for the low end: started, partial, solid, strong
 * @param thin whether too little was answered to say much
 */
public record DomainScore(Domain domain, Credit credit, String band, boolean thin) {}
