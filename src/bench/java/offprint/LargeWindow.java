package offprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import offprint.model.ArticleQuery;
import offprint.ui.sidebar.SidebarCounts;

/** The window on a large library under a stopwatch: views, searches, the counts of the sidebar. */
public final class LargeWindow extends OffprintApp {

    private static final int VIEWS = 200;
    private static final int ROUNDS = 2;
    /** Of the questions, the first: asked of a program whose code is still being compiled. */
    private static final int EARLY = 40;

    /** Argument: a library, as {@link LargeLibrary} makes it. */
    public static void main(String[] arguments) {
        Application.launch(LargeWindow.class, arguments);
    }

    @Override
    List<Path> brought() {
        return List.of();
    }

    @Override
    public void start(Stage stage) {
        super.start(stage);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                var counts = shown().sidebar().countsProperty().get();
                if (counts.library().total() > 0) {
                    stop();
                    bench(counts);
                }
            }
        }.start();
    }

    private void bench(SidebarCounts counts) {
        var questions = new ArrayList<ViewBench.Asked>();
        new LargeQuestions(counts.library()).views(VIEWS)
                .forEach(view -> questions.add(new ViewBench.Asked("view", view)));
        for (int round = 0; round < ROUNDS; round++) {
            add(questions, "common word", LargeQuestions.searches(LargeQuestions.COMMON));
            add(questions, "rare word", LargeQuestions.searches(LargeQuestions.RARE));
        }
        Collections.shuffle(questions, new Random(5));
        questions.subList(0, EARLY).replaceAll(asked -> new ViewBench.Asked("early " + asked.kind(), asked.query()));
        var bench = new ViewBench[1];
        bench[0] = new ViewBench(shown(), Window.getWindows().getFirst().getScene(), questions, () -> {
            bench[0].print();
            Platform.exit();
        });
        bench[0].start();
    }

    private static void add(List<ViewBench.Asked> questions, String kind, List<ArticleQuery> queries) {
        queries.forEach(query -> questions.add(new ViewBench.Asked(kind, query)));
    }
}
