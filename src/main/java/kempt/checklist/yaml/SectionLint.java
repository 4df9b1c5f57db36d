package kempt.checklist.yaml;

import java.util.List;
import kempt.checklist.Checklist;
import kempt.checklist.Section;
import kempt.yaml.Mark;
import kempt.yaml.Node;
import kempt.yaml.Problems;

/** Looks at the order of sections: a gentle start, a slow rise, a calm end. */
final class SectionLint {
    private static final int GENTLE = 1;
    private static final int INTENSE = 2;

    private final Checklist checklist;
    private final List<Node.Mapping> nodes;
    private final Problems problems;

    /** @param nodes the tables of the sections, as many as the checklist has */
    SectionLint(Checklist checklist, List<Node.Mapping> nodes, Problems problems) {
        this.checklist = checklist;
        this.nodes = nodes;
        this.problems = problems;
    }

    void check() {
        List<Section> sections = checklist.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int intensity = section.intensity();
            if (i == 0 && intensity > GENTLE) {
                report(i, LintRule.INTENSE_START, intensity);
            } else if (i > 0 && intensity > sections.get(i - 1).intensity() + 1) {
                report(i, LintRule.INTENSE_RISE, sections.get(i - 1).intensity(), intensity);
            }
            if (i == sections.size() - 1 && intensity > 0) {
                report(i, LintRule.INTENSE_END, intensity);
            }
            if (intensity >= INTENSE && section.contentNote().isEmpty()) {
                report(i, LintRule.CONTENT_NOTE_MISSING, intensity);
            }
        }
    }

    private void report(int section, LintRule rule, Integer... words) {
        Mark mark = nodes.get(section)
                .get("intensity")
                .map(Node::mark)
                .orElse(nodes.get(section).mark());
        problems.report(mark, rule, (Object[]) words);
    }
}
