package offprint.speech;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program of this system that speaks. Immutable, safe to call from any thread.
 *
 * @param kind       which one it is
 * @param executable its file
 */
public record Voice(Kind kind, Path executable) {

    /** The programs that are known, in the order in which they are looked for. */
    public enum Kind {

        /** eSpeak NG (its manual page espeak-ng(1)): on Linux; speaks what it reads. */
        ESPEAK_NG("espeak-ng"),
        /** Speech Dispatcher (spd-say --help): on Linux, where a voice was set up for screen readers. */
        SPD_SAY("spd-say"),
        /** macOS (say(1)); speaks what it reads. */
        SAY("say"),
        /** Windows: System.Speech of .NET, through Windows PowerShell 5. */
        POWERSHELL("powershell.exe");

        private final String program;

        Kind(String program) {
            this.program = program;
        }
    }

    // Speech is read as bytes: the console's character set is not that of the text, and there may be no console. Where
    // no voice of the language is installed, the one that was chosen in the system speaks.
    private static final String SCRIPT = "$ErrorActionPreference = 'Stop'; Add-Type -AssemblyName System.Speech;"
            + " $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer;"
            + " try { $speaker.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'%s') } catch { };"
            + " $reader = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8);"
            + " $speaker.Speak($reader.ReadToEnd())";

    // Two brackets begin phonemes for espeak-ng and commands, such as a pause of an hour, for say.
    private static final Pattern COMMAND = Pattern.compile("\\[(?=\\[)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * The voice of this system, if it has one. Looks into the folders of {@code PATH}.
     *
     * @param environment such as that of the process
     */
    public static Optional<Voice> found(Function<String, Optional<String>> environment) {
        String path = environment.apply("PATH").or(() -> environment.apply("Path")).orElse("");
        // A file may have any name, unlike a path; what is found beside the working directory is anybody's program.
        List<File> folders = Pattern.compile(Pattern.quote(File.pathSeparator)).splitAsStream(path)
                .map(File::new).filter(File::isAbsolute).toList();
        return Stream.of(Kind.values()).flatMap(kind -> folders.stream().map(folder -> new File(folder, kind.program))
                .filter(file -> file.isFile() && file.canExecute())
                .map(file -> new Voice(kind, file.toPath()))).findFirst();
    }

    /** The voice of this system, if it has one. */
    public static Optional<Voice> found() {
        return found(name -> Optional.ofNullable(System.getenv(name)));
    }

    /**
     * What speaks these words.
     *
     * @param language {@code zh}, {@code ja}, {@code en}; any other is spoken by the voice chosen in the system
     */
    public Utterance utterance(String words, String language) {
        String spoken = spoken(words);
        return kind == Kind.SPD_SAY ? new Utterance(line(spoken, language), "", List.of(executable.toString(), "-C"))
                : new Utterance(line(spoken, language), spoken, List.of());
    }

    /** The command, in which the words stand only where the program cannot read them from its input. */
    List<String> line(String spoken, String language) {
        String program = executable.toString();
        String known = List.of("zh", "ja", "en").contains(language) ? language : "";
        return switch (kind) {
            case ESPEAK_NG -> known.isEmpty() ? List.of(program, "--stdin")
                    : List.of(program, "-v", known.equals("zh") ? "cmn" : known, "--stdin");
            case SPD_SAY -> known.isEmpty() ? List.of(program, "-w", "--", spoken)
                    : List.of(program, "-w", "-l", known, "--", spoken);
            case SAY -> known.isEmpty() || known.equals("en") ? List.of(program, "-f", "-")
                    : List.of(program, "-v", known.equals("zh") ? "Tingting" : "Kyoko", "-f", "-");
            case POWERSHELL -> List.of(program, "-NoProfile", "-NonInteractive", "-Command", SCRIPT.formatted(
                    switch (known) {
                        case "zh" -> "zh-CN";
                        case "ja" -> "ja-JP";
                        case "en" -> "en-US";
                        default -> "";
                    }));
        };
    }

    static String spoken(String words) {
        return COMMAND.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("[ ");
    }
}
