package kempt.interview.terminal;

import java.util.List;
import java.util.Optional;
import kempt.interview.Reply;

/** A line for the person's own note to a question. */
record NoteView(Asking asking, Field field, View<Reply> under, Optional<String> again) implements View<Reply> {
    static NoteView of(Asking asking, View<Reply> under) {
        return new NoteView(asking, Field.of(asking.prompt().note().orElse("")), under, Optional.empty());
    }

    @Override
    public Page page() {
        List<Block> body = List.of(
                Block.strong(Phrases.ASK_NOTE),
                Block.gap(),
                Block.brief(asking.question().ask()),
                Block.gap(),
                new Block.Typing(field, true));
        List<Hint> hints = List.of(new Hint("Enter", "keeps the note"), new Hint("Esc", "back to the question"));
        return new Page(asking.prompt().where(), body, again, hints, hints, 0);
    }

    @Override
    public Next<Reply> press(Key key, Drawing.Window seen) {
        if (key == Key.Named.ESCAPE) {
            return new Next.Stay<>(under);
        }
        if (key == Key.Named.ENTER) {
            String note = field.text().strip();
            return note.equals(asking.prompt().note().orElse(""))
                    ? new Next.Stay<>(under)
                    : new Next.Done<>(new Reply.Noted(note));
        }
        boolean tooLong = key instanceof Key.Pasted pasted && !field.fits(pasted.text());
        return new Next.Stay<>(new NoteView(
                asking, field.after(key), under, tooLong ? Optional.of(Phrases.TOO_LONG) : Optional.empty()));
    }
}
