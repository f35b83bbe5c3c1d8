package offprint.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.images.ImageStore;
import offprint.library.Library;
import offprint.library.LibraryException;
import offprint.lists.FilterLists;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command has. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class LibraryCommand implements Callable<Integer> {

    /** Nulls are written: an article without a date has {@code "published": null}. */
    private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final Surroundings surroundings;

    @Option(names = "--library", paramLabel = "FILE", description = "The library file to use.")
    private Path library;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Option(names = "--quiet", description = "No progress, no remarks.")
    private boolean quiet;

    LibraryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    Path libraryFile() {
        return library == null ? surroundings.library() : library;
    }

    /** The library to read or change; it must be there already, since a mistyped name is no new library. */
    Library openLibrary() throws CommandException, LibraryException {
        if (!Files.exists(libraryFile())) {
            throw CommandException.of("there is no library " + libraryFile() + "; 'offprint import' makes one");
        }
        return Library.open(libraryFile());
    }

    /** The lists that the window uses: articles are to say the same here and there. */
    List<FilterList> rules() {
        return FilterLists.open(surroundings.library().resolveSibling("lists")).inForce();
    }

    /** The pictures kept with the library. */
    ImageStore keptPictures() throws IOException {
        return ImageStore.beside(libraryFile());
    }

    ArticleCleaner cleaner() {
        return new ArticleCleaner(rules());
    }

    boolean isJson() {
        return json;
    }

    boolean isQuiet() {
        return quiet;
    }

    PrintStream out() {
        return surroundings.out();
    }

    PrintStream err() {
        return surroundings.err();
    }

    void printJson(Object value) {
        out().println(JSON.toJson(value));
    }
}
