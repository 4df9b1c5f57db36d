package kempt.cli;

/** The environment says something that kempt cannot use. */
final class WrongSetting extends RuntimeException {
    final String variable;
    final String value;
    final String wanted;

    WrongSetting(String variable, String value, String wanted) {
        super(variable);
        this.variable = variable;
        this.value = value;
        this.wanted = wanted;
    }
}
