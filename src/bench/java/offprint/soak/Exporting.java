package offprint.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import offprint.export.FileNames;
import offprint.ui.importing.ExportKind;

/** Articles written into files. */
final class Exporting {

    private static final int BOOK = 12;

    private Exporting() {
    }

    static List<Step> steps() {
        return List.of(
                new Step("export an article", 6, Exporting::one),
                new Step("export several", 2, Exporting::several));
    }

    private static void one(User user) throws IOException {
        var article = user.opened();
        if (article.isPresent()) {
            var kind = user.any(List.of(ExportKind.PDF, ExportKind.EPUB, ExportKind.HTML, ExportKind.MD,
                    ExportKind.TXT));
            var file = folder(user).resolve(FileNames.of(article.get(), kind.extension()));
            Fx.run(() -> user.model().exports().export(article.get().id(), kind, file));
            user.exported();
            check(file);
        }
    }

    private static void several(User user) throws Exception {
        long[] found = user.witness().find(Known.INVENTED);
        long[] ids = Arrays.copyOf(found, Math.min(BOOK, found.length));
        if (ids.length > 0) {
            var kind = user.any(List.of(ExportKind.values()));
            var folder = folder(user);
            var target = kind.isBook() ? folder.resolve("book." + kind.extension()) : folder;
            Fx.run(() -> user.model().exports().exportMany(() -> ids, kind, target));
            user.exported();
            check(target);
        }
    }

    private static void check(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            throw new IllegalStateException("nothing was exported to " + file);
        }
    }

    private static Path folder(User user) throws IOException {
        var folder = Files.createDirectories(user.folder().resolve("exports"));
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        return folder;
    }
}
