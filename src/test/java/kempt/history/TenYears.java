package kempt.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kempt.answer.Ageing;
import kempt.answer.Answer;
import kempt.answer.AnswerSheet;
import kempt.assess.Assessor;
import kempt.checklist.Asked;
import kempt.checklist.Catalogue;
import kempt.checklist.Choice;
import kempt.checklist.Question;
import kempt.checklist.QuestionType;
import kempt.checklist.yaml.CatalogueReader;
import kempt.checklist.yaml.Shelf;
import kempt.store.Passphrase;
import kempt.store.Store;
import kempt.store.StoreFolder;
import kempt.store.WorkFactor;

/**
 * Makes the record of someone who came back each month: {@code src/bench/ten-years.py} measures with it.
 *
 * <p>Arguments: the folder of the store to be, the file with the passphrase, how many months, how many answers each.
 */
final class TenYears {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);

    private TenYears() {}

    public static void main(String[] args) throws IOException {
        Catalogue catalogue = CatalogueReader.read(Shelf.shipped()).value().orElseThrow();
        int months = Integer.parseInt(args[2]);
        int answers = Integer.parseInt(args[3]);
        try (InputStream words = Files.newInputStream(Path.of(args[1]));
                Passphrase passphrase = Passphrase.read(words);
                Store store =
                        new StoreFolder(Path.of(args[0]), Clock.systemUTC()).create(passphrase, WorkFactor.STANDARD)) {
            for (int back = months - 1; back >= 0; back--) {
                store.append(RecordJson.write(run(LAST.minusMonths(back), answers, catalogue, new Random(back))));
            }
        }
    }

    private static Run run(LocalDate on, int answers, Catalogue catalogue, Random random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        List<Asked> items = catalogue.items(Asked.class).limit(answers).toList();
        if (items.size() < answers) {
            throw new IllegalArgumentException("only " + items.size() + " items are there to answer");
        }
        for (Asked item : items) {
            sheet = sheet.with(item.id(), answer(item.question(), on, random));
        }
        AnswerSheet dated = Ageing.dated(sheet, catalogue, on);
        return Run.of(on, dated, dated.answers().keySet(), new Assessor(catalogue).assess(dated), catalogue);
    }

    private static Answer answer(Question question, LocalDate on, Random random) {
        if (random.nextInt(10) == 0) {
            return Answer.Stock.NOT_SURE;
        }
        if (question.type() == QuestionType.TEXT) {
            return new Answer.Wrote("In the words of the person, as long as a few lines of them are. ".repeat(5));
        }
        if (question.type() == QuestionType.NUMBER) {
            return new Answer.Counted(random.nextInt(100));
        }
        if (question.type() == QuestionType.DATE) {
            return new Answer.On(on.minusDays(random.nextInt(60)));
        }
        List<Choice> choices = question.choices();
        return Answer.Chose.of(choices.get(random.nextInt(choices.size())).id());
    }
}
