package kempt.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kempt.assess.Levels;
import kempt.checklist.Scoring;
import kempt.checklist.Threat;
import kempt.history.Run;

/** Threats as they stood in one sitting, and in a later one, each time with what was in place. */
public record ThreatMoves(List<Move> moves, String then, Scoring scoring) implements Matrix {
    /** A threat in both sittings; both know how likely and how bad it was. */
    public record Move(Threat threat, Run.ThreatLevel from, Run.ThreatLevel to) {
        public Move {
            if (from.grounds().isEmpty() || to.grounds().isEmpty()) {
                throw new IllegalArgumentException("cannot be placed: " + threat.id());
            }
        }

        String title() {
            return threat.title() + (to.urgent() ? " (urgent)" : "");
        }
    }

    public ThreatMoves {
        moves = List.copyOf(moves);
    }

    private Cell place(Run.ThreatLevel level) {
        Run.Grounds grounds = level.grounds().orElseThrow();
        Cell from = new Cell(grounds.likelihood().high(), grounds.impact().high());
        return Matrix.settled(
                from, from.impact().moved(-grounds.eased()), level.now().high(), scoring);
    }

    @Override
    public List<Mark> marks() {
        return moves.stream()
                .map(m -> new Mark(
                        m.title(),
                        place(m.from()),
                        place(m.to()),
                        m.from().now(),
                        m.to().now(),
                        m.to().urgent(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    @Override
    public String wasWhen() {
        return "on " + then;
    }

    @Override
    public String wasWord() {
        return "then";
    }

    @Override
    public int[] levelColumns() {
        return new int[] {6, 7};
    }

    @Override
    public Table facts() {
        return new Table(
                List.of(
                        "No.",
                        "Threat",
                        "Likelihood then",
                        "Impact then",
                        "Likelihood now",
                        "Impact now",
                        "Level then",
                        "Level now"),
                IntStream.range(0, moves.size())
                        .mapToObj(i -> row(i + 1, moves.get(i)))
                        .toList());
    }

    private static List<String> row(int number, Move move) {
        return List.of(
                Integer.toString(number),
                move.title(),
                Words.levels(likelihood(move.from())),
                Words.levels(impact(move.from())),
                Words.levels(likelihood(move.to())),
                Words.levels(impact(move.to())),
                Words.standing(move.from()),
                Words.standing(move.to()));
    }

    private static Levels likelihood(Run.ThreatLevel level) {
        return level.grounds().orElseThrow().likelihood();
    }

    private static Levels impact(Run.ThreatLevel level) {
        return level.grounds().orElseThrow().impact();
    }

    @Override
    public List<String> sentences() {
        return moves.stream()
                .map(m -> m.title() + ": likelihood " + Words.levels(likelihood(m.from())) + ", impact "
                        + Words.levels(impact(m.from())) + " and level " + Words.standing(m.from())
                        + " then; likelihood "
                        + Words.levels(likelihood(m.to())) + ", impact " + Words.levels(impact(m.to())) + " and level "
                        + Words.standing(m.to()) + " now.")
                .toList();
    }
}
