#!/usr/bin/env python3
"""Measures how kempt starts, against a bare Hello World and against Node with js-yaml.

    mvn -q -DskipTests package && src/bench/start-up.py

Needs python3, node and npm (js-yaml comes from the npm registry, into a folder that is removed). Every command is run
in turn, round after round, so that whatever else the machine does hits all of them alike. Compare rows of one run,
and ratios rather than milliseconds. Each Java gets its own class archive, as packaging on it would make.

    --rounds N       measured rounds (default 21), after two that are not counted
    --java DIR       a Java to measure; may be given again (default: all of 17 and newer under /usr/lib/jvm)
    --image DIR      an unpacked image (mvn -P image package), measured as it is; may be given again
    --growth         instead: checklists of 100, 1,000 and 10,000 items, made by GrownShelf and read as YAML
"""
import argparse, os, pathlib, re, shutil, statistics, subprocess, sys, tempfile, time

HERE = pathlib.Path(__file__).resolve().parent
TOP = HERE.parent.parent
HOME = TOP / "target/kempt"
SAMPLE = TOP / "checklists/samples/quiet-routine.yml"
AUDIT = ["audit", "--answers", str(SAMPLE), "--depth", "full"]
FLAGS = "@" + str(TOP / "src/main/launcher/java.args")
HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("Hello, World"); } }'


def version_of(java):
    found = re.search(r'^JAVA_VERSION="([^"]*)"', (java / "release").read_text(), re.M)
    return found.group(1) if found else "0"


def javas():
    found = {p.resolve() for p in pathlib.Path("/usr/lib/jvm").glob("*") if (p / "bin/javac").exists()}
    return sorted((j for j in found if int(version_of(j).split(".")[0]) >= 17), key=version_of)


def run(command, environment):
    """Wall and processor seconds, and the most memory in MiB."""
    with open(os.devnull, "r+b") as null:
        begin = time.perf_counter()
        process = subprocess.Popen(command, env=environment, stdin=null, stdout=null, stderr=null)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"exit code {process.returncode}: {' '.join(command)}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(cases, rounds):
    taken = {name: [] for name, _, _ in cases}
    for number in range(rounds + 2):
        for name, command, environment in cases:
            result = run(command, environment)
            if number >= 2:
                taken[name].append(result)
    return {name: [statistics.median(column) for column in zip(*runs)] for name, runs in taken.items()}


def table(title, medians, bases):
    print(f"\n### {title}\n\n| | wall ms | cpu ms | MiB |", *(f"÷ {b} (wall / cpu) |" for b in bases))
    print("|---|---|---|---|" + "---|" * len(bases))
    for name, (wall, cpu, memory) in medians.items():
        ratios = (f"{wall / medians[b][0]:.2f} / {cpu / medians[b][1]:.2f} |" for b in bases)
        print(f"| {name} | {wall * 1000:.0f} | {cpu * 1000:.0f} | {memory:.0f} |", *ratios, flush=True)


def trained(java, folder):
    """kempt as packaging on this Java would have laid it out."""
    home = folder / f"kempt-{version_of(java)}"
    shutil.copytree(HOME, home)
    archive = home / f"lib/kempt-{version_of(java)}.jsa"
    archive.unlink(missing_ok=True)
    subprocess.run([java / "bin/java", f"-XX:ArchiveClassesAtExit={archive}", FLAGS,
                    f"-Dlibrary.jline.path={home / 'lib/native'}", "-cp", home / "lib/kempt.jar", "kempt.Training",
                    "src/main/launcher/training.txt"], cwd=TOP, check=True)
    return home


def node(folder):
    shutil.copytree(HERE / "node", folder / "node")
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund"], cwd=folder / "node", check=True)
    return ["node", str(folder / "node/audit.js"), str(TOP / "checklists"), str(SAMPLE)]


def quiet():
    return {name: value for name, value in os.environ.items()
            if name not in ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "KEMPT_JAVA_HOME")}


def growth(options, folder):
    homes = {f"Java {version_of(j)}": (str(trained(j, folder) / "bin/kempt"), {**quiet(), "KEMPT_JAVA_HOME": str(j)})
             for j in options.java}
    homes.update({i.name: (str(i.resolve() / "bin/kempt"), quiet()) for i in options.image})
    sizes, cases = (100, 1000, 10000), {name: [] for name in homes}
    for size in sizes:
        grown = folder / str(size)
        grown.mkdir()
        subprocess.run([options.java[0] / "bin/java", HERE / "java/kempt/bench/GrownShelf.java", grown, str(size)],
                       cwd=TOP, check=True)
        arguments = ["--checklists", str(grown / "checklists"), "audit", "--depth", "full",
                     "--answers", str(grown / "answers.yml")]
        for name, (kempt, environment) in homes.items():
            cases[name].append((f"{size:,} items", [kempt, *arguments], environment))
    for name, commands in cases.items():
        table(f"kempt audit on more and more items, {name}", measure(commands, options.rounds), [f"{sizes[0]:,} items"])


def starts(options, folder):
    (folder / "Hello.java").write_text(HELLO)
    java = options.java[0]
    subprocess.run([java / "bin/javac", "--release", "17", "Hello.java"], cwd=folder, check=True)
    (folder / "manifest").write_text("Main-Class: Hello\n")
    subprocess.run([java / "bin/jar", "cfm", "hello.jar", "manifest", "Hello.class"], cwd=folder, check=True)
    ours, script = quiet(), node(folder)
    versions, audits = [], [("node + js-yaml", script, ours), ("node, empty", ["node", "-e", ""], ours)]
    for java in options.java:
        name = version_of(java)
        plain = [str(java / "bin/java"), "-jar", str(folder / "hello.jar")]
        flags = [plain[0], FLAGS, *plain[1:]]
        kempt = str(trained(java, folder) / "bin/kempt")
        here = {**ours, "KEMPT_JAVA_HOME": str(java)}
        hello = [(f"hello {name}", plain, ours), (f"hello {name}, our flags", flags, ours)]
        versions += [*hello, (f"kempt --version, {name}", [kempt, "--version"], here)]
        audits += [*hello, (f"kempt audit, {name}", [kempt, *AUDIT], here)]
    for image in options.image:
        kempt = str(image.resolve() / "bin/kempt")
        versions.append((f"kempt --version, {image.name}", [kempt, "--version"], ours))
        audits.append((f"kempt audit, {image.name}", [kempt, *AUDIT], ours))
    hellos = [f"hello {version_of(j)}" for j in options.java]
    table("kempt --version", measure(versions, options.rounds), hellos)
    table("kempt audit --depth full, all shipped checklists", measure(audits, options.rounds),
          ["node + js-yaml", *hellos])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--java", type=lambda d: pathlib.Path(d).resolve(), action="append")
    parser.add_argument("--growth", action="store_true")
    parser.add_argument("--image", type=pathlib.Path, action="append", default=[])
    options = parser.parse_args()
    options.java = options.java or javas()
    with tempfile.TemporaryDirectory() as folder:
        (growth if options.growth else starts)(options, pathlib.Path(folder))


main()
