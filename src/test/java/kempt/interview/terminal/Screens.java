package kempt.interview.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kempt.answer.Answer;
import kempt.checklist.Asked;
import kempt.checklist.ChoiceId;
import kempt.checklist.QuestionType;
import kempt.interview.Menu;
import kempt.interview.Prompt;
import kempt.interview.Reply;

/** Every kind of screen, by name. */
final class Screens {
    /** A screen that is drawn in a file, or looked at in other ways. */
    record Shown(String name, View<?> view) {}

    private static final Asked ARABIC = Samples.item(
            0,
            "sign-in",
            "عند تسجيل الدخول إلى بريدك من جهاز جديد، ماذا يُطلب منك؟",
            "من يقرأ بريدك يستطيع تغيير كلمات السر الأخرى.",
            QuestionType.ONE,
            "app|كلمة سر ورمز من تطبيق",
            "password|كلمة سر فقط");

    private static final Asked JAPANESE = Samples.item(
            0,
            "sign-in",
            "新しい端末でメールにサインインするとき、何を求められますか。",
            "メールを読める人は、ほかのパスワードも変えられます。",
            QuestionType.SEVERAL,
            "app|パスワードと、アプリまたはキーのコード",
            "none|どれでもない");

    private static final List<Shown> ALL = draw();

    private Screens() {}

    static List<Shown> all() {
        return ALL;
    }

    private static List<Shown> draw() {
        View<Reply> one = question(Samples.prompt(Samples.ONE));
        return List.of(
                new Shown("one", one),
                new Shown("one-at", press(one, "2")),
                new Shown("one-before", question(Samples.prompt(Samples.ONE, Answer.Chose.of(new ChoiceId("sms"))))),
                new Shown("one-noted", question(noted())),
                new Shown("several", press(question(Samples.prompt(Samples.SEVERAL)), "1 4 ")),
                new Shown("date", press(question(Samples.prompt(Samples.DATE)), "2 nov")),
                new Shown("date-again", enter(press(question(Samples.prompt(Samples.DATE)), "3/4/2026"))),
                new Shown("text", question(Samples.prompt(Samples.TEXT))),
                new Shown("text-stock", down(press(question(Samples.prompt(Samples.TEXT)), "half a"))),
                new Shown(
                        "text-long",
                        press(question(Samples.prompt(Samples.TEXT)), "and then they wrote again ".repeat(40))),
                new Shown("number-again", enter(press(question(Samples.prompt(Samples.NUMBER)), "some"))),
                new Shown("arabic", press(question(Samples.prompt(ARABIC)), "1")),
                new Shown("hebrew-note", press(press(one, "n"), "לשאול את ענה")),
                new Shown("japanese", press(question(Samples.prompt(JAPANESE)), "1 ")),
                new Shown("why", press(one, "?")),
                new Shown("guides", press(one, "g")),
                new Shown("help", press(one, "h")),
                new Shown("pause", press(one, "p")),
                new Shown("page", menu(Samples.HELP)),
                new Shown("content-note", menu(contentNote())),
                new Shown("content-note-again", enter(menu(contentNote()))),
                new Shown("review", press(menu(review()), "17")),
                new Shown("plan", new TextPage(Samples::plan, 5)),
                new Shown("hostile", question(Samples.prompt(hostile()))));
    }

    private static View<Reply> question(Prompt prompt) {
        Asking asking = new Asking(prompt, new Typed(Samples.TODAY), Samples.HELP);
        return prompt.item().question().type().picks() ? ChoiceView.of(asking) : TextView.of(asking);
    }

    private static View<?> menu(Menu menu) {
        return MenuView.of(menu, Samples.HELP);
    }

    private static Prompt noted() {
        Prompt plain = Samples.prompt(Samples.ONE);
        return new Prompt(
                plain.item(),
                plain.where(),
                plain.why(),
                List.of(),
                Optional.empty(),
                Optional.of("ask Ana on Monday"));
    }

    private static Menu contentNote() {
        return new Menu(
                "What happened",
                List.of("The next three questions are about what someone did to you. You need not describe it."),
                List.of(
                        new Menu.Option("go-on", "Go on"),
                        new Menu.Option("skip", "Skip this part"),
                        new Menu.Option("stop", "Stop here and see the plan")),
                Optional.empty());
    }

    private static Menu review() {
        List<Menu.Option> options = new ArrayList<>(List.of(new Menu.Option("go-on", "Back to the questions")));
        for (int i = 1; i <= 30; i++) {
            options.add(new Menu.Option("q" + i, "Question number " + i + ", of some length?  → Not sure"));
        }
        return new Menu(
                "What you said so far", List.of("Choose an answer to change it."), options, Optional.of("go-on"));
    }

    private static Asked hostile() {
        return Samples.item(
                0,
                "hostile",
                "Ring\007 \033[31mred\033[0m \033]52;c;eA==\007 \u009b2J \u202egnirts\u202c?",
                "a\u0301".repeat(600),
                QuestionType.ONE,
                "long|https://example.org/" + "x".repeat(900),
                "family|👩\u200d👩\u200d👧\u200d👦 \u200b\ufeff\udb40\udc41");
    }

    private static <R> View<R> press(View<R> view, String keys) {
        View<R> now = view;
        for (int c : keys.codePoints().toArray()) {
            now = after(now, new Key.Typed(c));
        }
        return now;
    }

    private static <R> View<R> enter(View<R> view) {
        return after(view, Key.Named.ENTER);
    }

    private static <R> View<R> down(View<R> view) {
        return after(view, Key.Named.DOWN);
    }

    private static <R> View<R> after(View<R> view, Key key) {
        return ((View.Next.Stay<R>) view.press(key, view.draw(80, 24).window())).view();
    }
}
