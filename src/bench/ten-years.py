#!/usr/bin/env python3
"""Measures a record of ten years, 120 sittings of 300 answers, against a record of one sitting.

    mvn -q -DskipTests package && mvn -q dependency:build-classpath -Dmdep.outputFile=target/bench.classpath && src/bench/ten-years.py

Both stores have the standard work factor, so that scrypt is the same in both. `explain doxxing --answers` opens no
store, and is the start alone: what a command takes beyond it on the short record is the opening, which is scrypt.
Every command is run in turn, round after round; medians. Compare rows of one run.

    --rounds N       measured rounds (default 7), after one that is not counted
"""
import argparse, os, pathlib, statistics, subprocess, sys, tempfile, time

TOP = pathlib.Path(__file__).resolve().parent.parent.parent
KEMPT = TOP / "target/kempt/bin/kempt"
WORDS = "correct horse battery staple plum\n"
COMMANDS = {
    "kempt": [],
    "history": ["history"],
    "history, html": ["history", "--format", "html"],
    "compare": ["compare"],
    "compare 1 and last": ["compare", "1"],
    "plan": ["plan"],
}


def made(folder, name, months):
    store = folder / name
    libraries = (TOP / "target/bench.classpath").read_text().strip()
    path = os.pathsep.join([str(TOP / "target/test-classes"), str(TOP / "target/classes"), libraries])
    java = pathlib.Path(os.environ["JAVA_HOME"]) / "bin/java" if os.environ.get("JAVA_HOME") else "java"
    subprocess.run([java, "-cp", path, "kempt.history.TenYears", store, folder / "words", str(months), "300"], check=True)
    return store


def run(command):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"exit code {process.returncode}: {command}: {said.decode()}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--rounds", type=int, default=7)
    rounds = options.parse_args().rounds
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        (folder / "words").write_text(WORDS)
        stores = {"1 sitting": made(folder, "short", 1), "120 sittings": made(folder, "long", 120)}
        sample = TOP / "checklists/samples/quiet-routine.yml"
        cases = {("no store", "start"): [KEMPT, "explain", "doxxing", "--answers", sample]}
        for name, words in COMMANDS.items():
            for age, store in stores.items():
                # history of one sitting, and itself, are all that a short record can give: compare needs two.
                if words[:1] == ["compare"] and age == "1 sitting":
                    words = ["history"]
                cases[(age, name)] = [KEMPT, *words, "--store", store, "--passphrase-file", folder / "words"]
                words = COMMANDS[name]
        taken = {case: [] for case in cases}
        for number in range(rounds + 1):
            for case, command in cases.items():
                result = run(command)
                if number:
                    taken[case].append(result)
    medians = {case: [statistics.median(column) for column in zip(*runs)] for case, runs in taken.items()}
    start = medians[("no store", "start")]
    opened = medians[("1 sitting", "kempt")]
    print(f"start alone: {start[0]:.2f} s wall, {start[1]:.2f} s cpu, {start[2]:.0f} MiB")
    print(f"`kempt` on the short record, start and scrypt: {opened[0]:.2f} s wall, {opened[1]:.2f} s cpu, {opened[2]:.0f} MiB")
    print("\n| 120 sittings | wall s | cpu s | MiB | ÷ short `kempt` (wall / cpu) | more than the short record, s (wall / cpu) |")
    print("|---|---|---|---|---|---|")
    for name in COMMANDS:
        long, short = medians[("120 sittings", name)], medians[("1 sitting", name)]
        print(f"| {name} | {long[0]:.2f} | {long[1]:.2f} | {long[2]:.0f} | {long[0] / opened[0]:.2f} / {long[1] / opened[1]:.2f}"
              f" | {long[0] - short[0]:.2f} / {long[1] - short[1]:.2f} |")


main()
