package offprint.lists;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;

/** The files of the lists: as imported, the reader's own rules, and a small file that says what is in use. */
final class ListFolder {

    private static final System.Logger LOGGER = System.getLogger(ListFolder.class.getName());
    private static final int MEGABYTES = 20;
    private static final int LONGEST_NAME = 80;

    private final Path folder;

    ListFolder(Path folder) {
        this.folder = folder;
    }

    private Path imported(String name) {
        return folder.resolve("imported").resolve(name);
    }

    private Path own() {
        return folder.resolve("my-rules.txt");
    }

    private Path state() {
        return folder.resolve("state.properties");
    }

    /** The names of the imported lists, in alphabetical order. */
    List<String> names() {
        var imported = imported("");
        if (!Files.isDirectory(imported)) {
            return List.of();
        }
        try (var files = Files.list(imported)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".part")).sorted().toList();
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the filter lists in " + imported + " cannot be listed", e);
            return List.of();
        }
    }

    String text(String name) throws ListException {
        return read(imported(name));
    }

    /** The text of a list anywhere. Bytes that are no UTF-8 become replacement characters. */
    static String read(Path file) throws ListException {
        try {
            if (Files.size(file) > MEGABYTES * 1_000_000L) {
                throw ListException.tooLong(file, MEGABYTES);
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw ListException.unreadable(file, e);
        }
    }

    void save(String name, String text) throws ListException {
        write(imported(name), text);
    }

    void delete(String name) throws ListException {
        try {
            Files.deleteIfExists(imported(name));
        } catch (IOException e) {
            throw ListException.unwritable(imported(name), e);
        }
    }

    /** The reader's own rules; empty if there are none or they cannot be read. */
    String ownRules() {
        return rules(own());
    }

    /** Rules of the reader in that file; empty if there are none or they cannot be read. */
    static String rules(Path file) {
        if (!Files.exists(file)) {
            return "";
        }
        try {
            return read(file);
        } catch (ListException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the reader's own rules in " + file + " are left out", e);
            return "";
        }
    }

    void saveOwnRules(String text) throws ListException {
        write(own(), text);
    }

    /** What the reader's own rules are to become. */
    Draft ownDraft() {
        return new Draft(folder.resolve("my-rules.draft.txt"));
    }

    /** What is in use; empty on the first start or if the file is damaged. */
    Properties loadState() {
        var values = new Properties();
        if (Files.exists(state())) {
            try (var reader = Files.newBufferedReader(state())) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOGGER.log(System.Logger.Level.WARNING, "what is said in " + state() + " cannot be read", e);
                values.clear();
            }
        }
        return values;
    }

    void saveState(Properties values) throws ListException {
        var lines = new StringBuilder();
        values.stringPropertyNames().stream().sorted().forEach(key ->
                lines.append(escaped(key)).append('=').append(escaped(values.getProperty(key))).append('\n'));
        write(state(), lines.toString());
    }

    // As java.util.Properties reads it; its own writer would begin with the time of day.
    private static String escaped(String text) {
        return text.replaceAll("[\\\\:=#! \\t]", "\\\\$0").replaceAll("[\\r\\n]", " ");
    }

    /** A name for a list that every system can use. */
    static String nameFor(Path file) {
        var name = file.getFileName().toString().replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "");
        var cut = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return cut.isBlank() || cut.endsWith(".part") ? cut + "_list.txt" : cut;
    }

    static void write(Path file, String text) throws ListException {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw ListException.unwritable(file, e);
        }
    }
}
