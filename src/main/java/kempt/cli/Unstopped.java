package kempt.cli;

import java.util.Optional;
import java.util.function.Supplier;
import kempt.interview.terminal.StopKey;

/** A person for whom Ctrl-Z is a way out, as Ctrl-C is, once they have been asked something. */
public record Unstopped(Person person) implements Person {
    @Override
    public <T> T calmly(Supplier<T> talk) {
        StopKey.leads(person::interrupt);
        return person.calmly(talk);
    }

    @Override
    public void beforeLeaving(Runnable last) {
        person.beforeLeaving(last);
    }

    @Override
    public Optional<char[]> secret(String ask) {
        StopKey.leads(person::interrupt);
        return person.secret(ask);
    }

    @Override
    public Optional<String> line(String ask) {
        StopKey.leads(person::interrupt);
        return person.line(ask);
    }

    @Override
    public void leave() {
        person.leave();
    }

    @Override
    public void interrupt() {
        person.interrupt();
    }
}
