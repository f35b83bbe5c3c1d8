package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.IntStream;
import offprint.export.PageSetup;
import offprint.export.PrintStyle;
import offprint.html.Typography;
import offprint.model.ArticleQuery;
import offprint.model.ArticleQuery.Sort;
import offprint.model.Facet;
import offprint.model.Period;
import offprint.model.Scope;
import offprint.ui.LanguageChoice;
import offprint.ui.TextStyle;
import offprint.ui.ThemeChoice;
import offprint.ui.WindowState;
import offprint.ui.articles.RowLook;

/**
 * What the program remembers, in a properties file. A value that is missing, damaged or from another version is
 * replaced by the one of the first start; a file that cannot be read at all is as good as none.
 */
final class Settings {

    private static final System.Logger LOGGER = System.getLogger(Settings.class.getName());

    private final Path file;

    Settings(Path file) {
        this.file = file;
    }

    WindowState load() {
        var values = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOGGER.log(System.Logger.Level.WARNING, "the settings in " + file + " cannot be read", e);
                values.clear();
            }
        }
        return state(values);
    }

    /** Writes all of it or nothing. Failing is no reason to disturb the reader. */
    void save(WindowState state) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (var writer = Files.newBufferedWriter(part)) {
                values(state).store(writer, null);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the settings cannot be written to " + file, e);
        }
    }

    private static WindowState state(Properties values) {
        var first = WindowState.FIRST;
        return new WindowState(
                size(values, "width", first.width()),
                size(values, "height", first.height()),
                value(values, "maximized", Boolean::valueOf, false),
                size(values, "sidebarWidth", first.sidebarWidth()),
                size(values, "listWidth", first.listWidth()),
                style(values, first.style()),
                value(values, "look", RowLook::valueOf, first.look()),
                query(values),
                recent(values),
                HabitSettings.read(values),
                value(values, "language", LanguageChoice::valueOf, first.language()),
                value(values, "selected", Long::valueOf, WindowState.NONE_SELECTED));
    }

    private static TextStyle style(Properties values, TextStyle first) {
        var type = first.typography();
        return new TextStyle(
                value(values, "theme", ThemeChoice::valueOf, first.theme()),
                value(values, "scale", Double::valueOf, first.scale()),
                type.withFace(value(values, "face", Typography.Face::valueOf, type.face()))
                        .withLeading(value(values, "leading", Double::valueOf, type.leading()))
                        .withMeasure(value(values, "measure", Integer::valueOf, type.measure()))
                        .withJustified(value(values, "justified", Boolean::valueOf, type.justified()))
                        .withIndented(value(values, "indented", Boolean::valueOf, type.indented())),
                ScriptSettings.read(values),
                print(values, first.print()));
    }

    private static PrintStyle print(Properties values, PrintStyle first) {
        var paper = PageSetup.of(values.getProperty("paper", "")).orElse(first.page());
        var columns = value(values, "columns", text -> first.withColumns(Integer.parseInt(text)), first);
        var points = value(values, "points", text -> first.withPoints(Double.parseDouble(text)), first);
        return first.withPage(paper).withColumns(columns.columns()).withPoints(points.points());
    }

    private static void put(Properties values, TextStyle style) {
        var type = style.typography();
        values.setProperty("theme", style.theme().name());
        values.setProperty("scale", Double.toString(style.scale()));
        values.setProperty("face", type.face().name());
        values.setProperty("leading", Double.toString(type.leading()));
        values.setProperty("measure", Integer.toString(type.measure()));
        values.setProperty("justified", Boolean.toString(type.justified()));
        values.setProperty("indented", Boolean.toString(type.indented()));
        ScriptSettings.put(values, style.scripts());
        values.setProperty("paper", style.print().page().name());
        values.setProperty("columns", Integer.toString(style.print().columns()));
        values.setProperty("points", Double.toString(style.print().points()));
    }

    private static ArticleQuery query(Properties values) {
        return new ArticleQuery(
                values.getProperty("words", ""),
                facets(values, "with"),
                facets(values, "without"),
                value(values, "period", Settings::period, Period.ALWAYS),
                value(values, "unread", Boolean::valueOf, false),
                value(values, "starred", Boolean::valueOf, false),
                Scope.LIBRARY,
                value(values, "sort", Sort::valueOf, Sort.NEWEST),
                Integer.MAX_VALUE);
    }

    private static Properties values(WindowState state) {
        var values = new Properties();
        values.setProperty("width", Double.toString(state.width()));
        values.setProperty("height", Double.toString(state.height()));
        values.setProperty("maximized", Boolean.toString(state.maximized()));
        values.setProperty("sidebarWidth", Double.toString(state.sidebarWidth()));
        values.setProperty("listWidth", Double.toString(state.listWidth()));
        put(values, state.style());
        values.setProperty("look", state.look().name());
        values.setProperty("language", state.language().name());
        values.setProperty("selected", Long.toString(state.selected()));
        var query = state.query();
        for (int index = 0; index < state.recent().size(); index++) {
            values.setProperty("recent." + index, state.recent().get(index));
        }
        HabitSettings.put(values, state.habits());
        values.setProperty("words", query.words());
        put(values, "with", query.with());
        put(values, "without", query.without());
        values.setProperty("period", query.period().from() + "/" + query.period().to());
        values.setProperty("unread", Boolean.toString(query.unread()));
        values.setProperty("starred", Boolean.toString(query.starred()));
        values.setProperty("sort", query.sort().name());
        return values;
    }

    // One key for each: names of tags may hold any character.
    private static void put(Properties values, String key, List<Facet> facets) {
        for (int index = 0; index < facets.size(); index++) {
            values.setProperty(key + "." + index, facets.get(index).kind() + " " + facets.get(index).name());
        }
    }

    private static List<String> recent(Properties values) {
        return IntStream.iterate(0, index -> values.containsKey("recent." + index), index -> index + 1)
                .mapToObj(index -> values.getProperty("recent." + index)).toList();
    }

    private static List<Facet> facets(Properties values, String key) {
        var facets = new ArrayList<Facet>();
        while (values.containsKey(key + "." + facets.size())) {
            String[] parts = values.getProperty(key + "." + facets.size()).split(" ", 2);
            try {
                facets.add(new Facet(Facet.Kind.valueOf(parts[0]), parts[parts.length - 1]));
            } catch (IllegalArgumentException e) {
                LOGGER.log(System.Logger.Level.WARNING, "{0} in the settings is not a filter: {1}", key, parts[0]);
                return List.of();
            }
        }
        return facets;
    }

    private static Period period(String text) {
        String[] ends = text.split("/", 2);
        return new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
    }

    private static double size(Properties values, String key, double first) {
        double size = value(values, key, Double::valueOf, first);
        return size >= 100 && size <= 100_000 ? size : first;
    }

    private static <T> T value(Properties values, String key, Function<String, T> parse, T first) {
        String text = values.getProperty(key);
        if (text == null) {
            return first;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            LOGGER.log(System.Logger.Level.WARNING, "{0} in the settings is not understood: {1}", key, text);
            return first;
        }
    }
}
