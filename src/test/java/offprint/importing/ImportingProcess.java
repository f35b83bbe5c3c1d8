package offprint.importing;

import java.nio.file.Path;
import java.util.List;
import offprint.html.FilterList;
import offprint.library.Library;
import offprint.model.OffprintException;

/** A process of its own that imports, in small transactions, and says after each how many files are done. */
final class ImportingProcess {

    /** Without rules: a process that is going to be killed need not spend its time on reading them. */
    static final List<FilterList> RULES = List.of(FilterList.parse("no rules", ""));

    private ImportingProcess() {
    }

    /** Starts the process on the class path of the tests. Its output is one number a line. */
    static ProcessBuilder command(Path library, Path archive) {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), ImportingProcess.class.getName(),
                library.toString(), archive.toString()).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    public static void main(String[] arguments) throws OffprintException {
        try (var library = Library.open(Path.of(arguments[0]))) {
            new Importer(library, RULES, 1).run(List.of(Path.of(arguments[1])),
                    new ImportMonitor() {
                        @Override
                        public void step(long done, long total, String file) {
                            System.out.println(done);
                        }

                        @Override
                        public boolean isCancelled() {
                            return false;
                        }
                    });
        }
    }
}
