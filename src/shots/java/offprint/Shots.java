package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import offprint.ui.LanguageChoice;
import offprint.ui.ThemeChoice;

/**
 * Pictures of every screen of the program, for people to look at: light and dark, English and Chinese, at the size of
 * the window and at twice that. Drives the program itself on JavaFX's headless platform, with sample posts.
 */
public final class Shots {

    private static final List<ShotProgram.Style> STYLES = List.of(
            new ShotProgram.Style(ThemeChoice.LIGHT, LanguageChoice.ENGLISH),
            new ShotProgram.Style(ThemeChoice.DARK, LanguageChoice.ENGLISH),
            new ShotProgram.Style(ThemeChoice.LIGHT, LanguageChoice.SIMPLIFIED),
            new ShotProgram.Style(ThemeChoice.DARK, LanguageChoice.SIMPLIFIED));

    /** For whoever works on one style: which endings are wanted, as a regular expression. */
    private static final String WANTED = System.getProperty("offprint.shots", ".*");

    private final Stagehand hand = new Stagehand();
    private final Path pictures;
    private final Path work;
    private final Path samples;

    private Shots(Path pictures, Path work, Path samples) {
        this.pictures = pictures;
        this.work = work;
        this.samples = samples;
    }

    /** Arguments: the folder for the pictures, a folder to work in, the sample posts. */
    public static void main(String[] arguments) throws Exception {
        var folders = List.of(arguments).stream().map(Path::of).toList();
        HeadlessTour.useHeadlessPlatform();
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        System.exit(new Shots(folders.get(0), folders.get(1), folders.get(2)).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        Folders.empty(pictures);
        Folders.empty(work);
        for (var style : STYLES) {
            if (style.ending().matches(WANTED) && !walk(style)) {
                return false;
            }
        }
        return true;
    }

    private boolean walk(ShotProgram.Style style) {
        var folder = work.resolve(style.ending().substring(1));
        try (var camera = new Camera(hand, pictures, style.ending())) {
            var posts = new ShotPosts(folder.resolve("archives"), samples);
            var program = ShotProgram.start(Files.createDirectories(folder.resolve("data")), style, hand);
            boolean made = shoot(camera, new LibraryScreens(program, hand, posts).all())
                    && shoot(camera, new ArticleScreens(program, hand, posts).all())
                    && shoot(camera, new SizeScreens(program, hand).all())
                    && shoot(camera, new DialogScreens(program, hand, posts).all())
                    && (!style.equals(STYLES.getFirst()) || shoot(camera, new SizeScreens(program, hand).once()));
            if (!made) {
                return false;
            }
            program.end();
            made = shoot(camera, new TroubleScreens(program.file(), folder, style, hand).all());
            System.out.println(camera.develop() + " pictures" + style.ending() + " in " + pictures);
            return made;
        } catch (Exception e) {
            System.err.println("Shots: the program cannot be shown" + style.ending());
            e.printStackTrace();
            return false;
        }
    }

    private static boolean shoot(Camera camera, List<Screen> screens) {
        for (var screen : screens) {
            try {
                screen.show().run();
                camera.take(screen.name());
                screen.leave().run();
            } catch (Exception e) {
                System.err.println("Shots: the screen " + screen.name() + " cannot be made: " + e);
                e.printStackTrace();
                return false;
            }
        }
        return true;
    }
}
