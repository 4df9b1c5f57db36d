package kempt.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kempt.answer.Ageing;
import kempt.answer.AnswerSheet;
import kempt.answer.yaml.AnswersReader;
import kempt.checklist.Catalogue;
import kempt.yaml.FileReader;
import kempt.yaml.Limits;
import kempt.yaml.Reading;
import picocli.CommandLine.Option;

/** {@code --answers}: where answers come from, if not from a person. */
final class AnswersOption {
    @Option(
            names = "--answers",
            paramLabel = "FILE",
            description = "Take the answers from this file ('-' is standard input) and ask nothing.")
    String file;

    boolean given() {
        return file != null;
    }

    /** The file that they come from, if they come from one. */
    Optional<Path> path() {
        return Optional.ofNullable(file).filter(f -> !f.equals("-")).map(Path::of);
    }

    Optional<AnswerSheet> read(Catalogue catalogue, World world) {
        return Optional.ofNullable(file).map(f -> read(f, catalogue, world));
    }

    private static AnswerSheet read(String file, Catalogue catalogue, World world) {
        AnswersReader reader = new AnswersReader(catalogue);
        Reading<AnswerSheet> reading = file.equals("-")
                ? FileReader.read("standard input", world.in(), Limits.ANSWERS).then(reader::read)
                : FileReader.read(world.folder().resolve(file), Limits.ANSWERS).then(reader::read);
        AnswerSheet sheet = reading.value().orElseThrow(() -> new FileProblems(reading.problems()));
        LocalDate today = world.today();
        return Ageing.marked(sheet, catalogue, today);
    }
}
