package offprint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import offprint.model.OffprintException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The commands. Answers go to standard output in UTF-8, progress and errors to standard error. */
@Command(name = "offprint", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "A reader for archives of news posts. Without a command it opens the window.",
        subcommands = {ImportCommand.class, ListCommand.class, FacetsCommand.class, ShowCommand.class,
            CleanCommand.class, ExportCommand.class, VerifyCommand.class,
            BackupCommand.class, RestoreCommand.class})
public final class Main implements Runnable {

    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec;

    private Main() {
    }

    /**
     * Runs a command.
     *
     * @param library the library to use when no {@code --library} is given
     * @return the exit code: 0 done, 1 it could not be done, 2 wrong usage
     */
    public static int run(Path library, String... arguments) {
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return answer(library, new FileOutputStream(FileDescriptor.out), err, arguments);
    }

    /** Nothing is done where the answer did not arrive: the disk may be full that it goes to. */
    static int answer(Path library, OutputStream to, PrintStream err, String... arguments) {
        var answers = new AnswerStream(to);
        var out = new PrintStream(answers, false, StandardCharsets.UTF_8);
        int code = run(library, out, err, arguments);
        out.flush();
        return answers.isLost(err) ? FAILED : code;
    }

    /** Runs a command with these streams. */
    public static int run(Path library, PrintStream out, PrintStream err, String... arguments) {
        var line = new CommandLine(new Main(), new Commands(new Surroundings(library, out, err)));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.registerConverter(Path.class, Main::path);
        line.registerConverter(LocalDate.class, Main::day);
        line.setExecutionExceptionHandler((failure, _, _) -> fail(failure, err));
        line.setParameterExceptionHandler((wrong, _) -> explain(wrong, err));
        return line.execute(commandFirst(arguments));
    }

    /** The variable of a script that is not set would be the current folder. */
    private static Path path(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("the name of a file or folder is empty");
        }
        return Path.of(name);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw new TypeConversionException("'" + text + "' is not a day such as 2021-09-02");
        }
    }

    /** The options that every command has may stand before it too. */
    private static String[] commandFirst(String... arguments) {
        int at = 0;
        while (at < arguments.length && (List.of("--json", "--quiet", "--library").contains(arguments[at])
                || arguments[at].startsWith("--library="))) {
            at += arguments[at].equals("--library") ? 2 : 1;
        }
        if (at == 0 || at >= arguments.length) {
            return arguments;
        }
        var ordered = new ArrayList<>(List.of(arguments));
        ordered.addFirst(ordered.remove(at));
        return ordered.toArray(String[]::new);
    }

    private static int fail(Exception failure, PrintStream err) throws Exception {
        if (failure instanceof OffprintException || failure instanceof IOException) {
            err.println("offprint: " + failure.getMessage());
            return FAILED;
        }
        throw failure;
    }

    private static int explain(ParameterException wrong, PrintStream err) {
        err.println("offprint: " + wrong.getMessage());
        err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return WRONG_USAGE;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
