package kempt;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plan of the house: which rooms there are, and what each may see. Every rule says what may be, not what may not,
 * so that a room which is emptied or renamed fails here instead of going unguarded. No exceptions are listed.
 */
class HouseTest {
    /** The rooms that there are. A room sees the JDK, itself, and what its row names: other rooms, and libraries. */
    private static final Map<String, Room> ROOMS = house(
            room("text").uses(Library.WIDTHS),
            room("checklist"),
            room("yaml", "text").uses(Library.SNAKEYAML, Library.JACKSON, Library.COMMONS_TEXT),
            room("checklist.yaml", "checklist", "yaml", "text"),
            room("answer", "checklist"),
            room("answer.yaml", "checklist", "answer", "yaml", "text"),
            room("assess", "checklist", "answer"),
            room("plan", "checklist", "answer", "assess"),
            room("history", "checklist", "answer", "assess", "plan").uses(Library.JACKSON),
            room("interview", "checklist", "answer"),
            room("interview.terminal", "checklist", "answer", "interview", "text")
                    .uses(Library.JLINE),
            room("sitting", "checklist", "answer", "interview", "assess", "plan"),
            room("store").uses(Library.CRYPTO),
            room("report", "checklist", "answer", "assess", "plan", "history", "journal", "workshop", "text")
                    .uses(Library.JACKSON, Library.COMMONS_TEXT),
            room(
                            "cli",
                            "text",
                            "checklist",
                            "checklist.yaml",
                            "yaml",
                            "answer",
                            "answer.yaml",
                            "assess",
                            "plan",
                            "interview",
                            "interview.terminal",
                            "sitting",
                            "store",
                            "history",
                            "report")
                    .uses(Library.PICOCLI),
            room("", "cli"));

    /** Rooms to come. Whoever puts a class in one moves its row up. */
    private static final Map<String, Room> PLANNED = house(
            room("journal", "store").uses(Library.JACKSON), room("workshop", "checklist", "answer", "assess", "plan"));

    /** Rooms of values: nothing in them can be changed or extended. */
    private static final Set<String> VALUES = Set.of("checklist", "answer", "assess", "plan");

    enum Library {
        PICOCLI("picocli\\..*"),
        JLINE("org\\.jline\\..*"),
        /** How many columns a character takes. */
        WIDTHS("org\\.jline\\.utils\\.WCWidth"),
        JACKSON("(tools|com\\.fasterxml)\\.jackson\\..*"),
        SNAKEYAML("org\\.snakeyaml\\.engine\\..*"),
        COMMONS_TEXT("org\\.apache\\.commons\\.text\\..*"),
        CRYPTO("com\\.exceptionfactory\\.jagged\\..*|org\\.bouncycastle\\..*|javax\\.crypto\\..*");

        private final Pattern classes;

        Library(String classes) {
            this.classes = Pattern.compile(classes);
        }

        boolean has(JavaClass c) {
            return classes.matcher(c.getName()).matches();
        }
    }

    record Room(String name, Set<String> sees, Set<Library> libraries) {
        Room uses(Library... these) {
            return new Room(name, sees, Set.of(these));
        }

        boolean maySee(JavaClass c) {
            JavaClass base = c.getBaseComponentType();
            String place = base.getPackageName();
            return base.isPrimitive()
                    || place.startsWith("java.")
                    || place.equals(packageOf(name))
                    || sees.stream().anyMatch(other -> place.equals(packageOf(other)))
                    || libraries.stream().anyMatch(library -> library.has(base));
        }

        @Override
        public String toString() {
            return name.isEmpty() ? "(front door)" : name;
        }
    }

    private static final JavaClasses KEMPT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kempt");

    static List<Room> rooms() {
        return List.copyOf(ROOMS.values());
    }

    static List<Room> valueRooms() {
        return rooms().stream().filter(room -> VALUES.contains(room.name())).toList();
    }

    static List<Room> planned() {
        return List.copyOf(PLANNED.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void a_room_sees_only_what_its_row_names(Room room) {
        classes()
                .that()
                .resideInAPackage(packageOf(room.name()))
                .should()
                .onlyDependOnClassesThat(describe("its row in HouseTest names", room::maySee))
                .check(KEMPT);
    }

    @Test
    void every_package_has_a_row() {
        Set<String> packages =
                KEMPT.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .isEqualTo(rooms().stream()
                        .map(room -> packageOf(room.name()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planned")
    void a_planned_room_is_empty_until_its_row_moves_up(Room room) {
        assertThat(ROOMS).doesNotContainKey(room.name());
        assertThat(KEMPT.stream().filter(c -> c.getPackageName().equals(packageOf(room.name()))))
                .isEmpty();
    }

    @Test
    void rows_name_rooms_that_are_there_or_planned() {
        Stream.concat(rooms().stream(), planned().stream())
                .forEach(room ->
                        assertThat(room.sees()).as("the row of %s", room).allMatch(HouseTest::isKnown));
        assertThat(VALUES).allMatch(HouseTest::isKnown);
    }

    @Test
    void rooms_form_no_circle() {
        slices().matching("kempt.(**)").should().beFreeOfCycles().check(KEMPT);
    }

    @Test
    void nothing_opens_a_connection_or_starts_another_program() {
        classes()
                .that()
                .resideInAPackage("kempt..")
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAnyPackage("java.net..", "javax.net..", "java.rmi..", "java.awt.."))
                                .and(describe("start no program and open no socket", c -> !c.getName()
                                        .matches("java\\.lang\\.Process(Builder)?|java\\.nio\\.channels\\..*Socket.*")))
                                .or(type(URI.class))
                                .or(type(URISyntaxException.class)))
                .check(KEMPT);
        noClasses().should().callMethodWhere(called(Runtime.class, "exec")).check(KEMPT);
    }

    @Test
    void only_Kempt_touches_the_streams_the_environment_and_the_way_out() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Kempt.class)
                .should()
                .accessFieldWhere(onSystem("in", "out", "err"))
                .orShould()
                .callMethodWhere(
                        called(System.class, "exit|getenv|getProperty|getProperties|console|currentTimeMillis"))
                .orShould()
                .callMethodWhere(called(Runtime.class, "exit|halt"))
                .check(KEMPT);
    }

    @Test
    void only_Kempt_asks_the_real_clock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Kempt.class)
                .should()
                .callMethodWhere(describe("now without a clock", HouseTest::isNowWithoutClock))
                .orShould()
                .callMethodWhere(called(Clock.class, "system.*|tick(Millis|Seconds|Minutes)"))
                .check(KEMPT);
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("valueRooms")
    void values_cannot_be_changed_or_extended(Room room) {
        classes()
                .that()
                .resideInAPackage(packageOf(room.name()))
                .and(describe(
                        "have a name",
                        c -> !c.isAnonymousClass() && !c.reflect().isSynthetic()))
                .should(ArchCondition.from(describe(
                        "be a record, an enum, sealed or final",
                        c -> c.isRecord()
                                || c.isEnum()
                                || c.getModifiers().contains(JavaModifier.FINAL)
                                || c.reflect().isSealed())))
                .check(KEMPT);
    }

    @Test
    void names_say_what_a_thing_is() {
        classes()
                .should(ArchCondition.from(
                        describe("not be called a util, utils, helper, manager or impl", c -> !c.getSimpleName()
                                .matches(".*(Util|Utils|Helper|Manager|Impl)"))))
                .check(KEMPT);
    }

    private static boolean isKnown(String name) {
        return ROOMS.containsKey(name) || PLANNED.containsKey(name);
    }

    private static boolean isNowWithoutClock(JavaCall<?> call) {
        return call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaCall<?>> called(Class<?> owner, String names) {
        return describe(
                owner.getSimpleName() + "." + names,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getTarget().getName().matches(names));
    }

    private static DescribedPredicate<JavaFieldAccess> onSystem(String... names) {
        return describe(
                "System." + String.join("|", names),
                access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && List.of(names).contains(access.getTarget().getName()));
    }

    private static Room room(String name, String... sees) {
        return new Room(name, Set.of(sees), Set.of());
    }

    private static Map<String, Room> house(Room... rooms) {
        Map<String, Room> house = new TreeMap<>();
        for (Room room : rooms) {
            assertThat(house.put(room.name(), room))
                    .as("a second row for %s", room)
                    .isNull();
        }
        return house;
    }

    private static String packageOf(String room) {
        return room.isEmpty() ? "kempt" : "kempt." + room;
    }
}
