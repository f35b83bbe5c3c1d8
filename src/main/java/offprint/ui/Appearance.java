package offprint.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import offprint.export.PrintStyle;
import offprint.html.ArticlePage.Look;
import offprint.html.ArticlePage.Theme;
import offprint.html.Typography;
import offprint.text.ChineseScript;
import offprint.text.ScriptChoice;

/** Colours, size, setting and language of text: the same for every window. Belongs to the JavaFX thread. */
public final class Appearance {

    private static final double SMALLEST = 0.75;
    private static final double LARGEST = 2;
    private static final double STEP = 0.125;
    private static final double BASE_PIXELS = 13;
    private static final double ICON_PIXELS = 15;
    private static final double SMALL_ICON_PIXELS = 11;

    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final ObjectProperty<Typography> typography = new SimpleObjectProperty<>(this, "typography");
    private final ObjectProperty<ScriptChoice> scripts = new SimpleObjectProperty<>(this, "scripts");
    private final StringProperty site = new SimpleStringProperty(this, "site", "");
    private final ObjectProperty<PrintStyle> print = new SimpleObjectProperty<>(this, "print");
    private final ObjectProperty<LanguageChoice> language =
            new SimpleObjectProperty<>(this, "language", LanguageChoice.SYSTEM);
    private final ObjectBinding<Look> look;

    /** As the program starts, but for colours and size. */
    public Appearance(ThemeChoice theme, double scale) {
        this(new TextStyle(theme, scale, Typography.NORMAL, ScriptChoice.AS_WRITTEN, PrintStyle.NORMAL));
    }

    public Appearance(TextStyle style) {
        theme.set(style.theme());
        scale.set(clamp(style.scale()));
        typography.set(style.typography());
        scripts.set(style.scripts());
        print.set(style.print());
        var system = Platform.getPreferences().colorSchemeProperty();
        look = Bindings.createObjectBinding(() -> new Look(theme.get().theme(system.get() == ColorScheme.DARK),
                scale.get(), typography.get()), theme, system, scale, typography);
    }

    // Properties

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** Size of all text, 1 as drawn; from 0.75 to 2. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** Size of the window's text in pixels. */
    double pixels() {
        return Math.round(BASE_PIXELS * scale.get());
    }

    /** How articles are set. */
    public ObjectProperty<Typography> typographyProperty() {
        return typography;
    }

    /** The scripts of Chinese titles and texts. */
    public ObjectProperty<ScriptChoice> scriptsProperty() {
        return scripts;
    }

    /** The site of the article that is open; empty if there is none. */
    public StringProperty siteProperty() {
        return site;
    }

    /** The script of the article that is open, and of all that are not of a site with its own. */
    ObservableValue<ChineseScript> scriptProperty() {
        return scripts.flatMap(choice -> site.map(choice::at));
    }

    /** Whether the site of the article that is open has a script of its own. */
    ObservableValue<Boolean> ownScriptProperty() {
        return scripts.flatMap(choice -> site.map(choice::isOwn));
    }

    /** Paper, columns and size of PDFs. */
    public ObjectProperty<PrintStyle> printProperty() {
        return print;
    }

    /** How PDFs are set: on that paper, with the typography of the screen. */
    public ObservableValue<PrintStyle> printedProperty() {
        return print.flatMap(style -> typography.map(style::withTypography));
    }

    /** The language the reader wants; the window that is open keeps the one it was opened in. */
    public ObjectProperty<LanguageChoice> languageProperty() {
        return language;
    }

    /** How an article's page looks. */
    public ObservableValue<Look> lookProperty() {
        return look;
    }

    /** All of it, to be remembered. */
    public TextStyle style() {
        return new TextStyle(theme.get(), scale.get(), typography.get(), scripts.get(), print.get());
    }

    // Commands

    public void larger() {
        scale.set(clamp(scale.get() + STEP));
    }

    public void smaller() {
        scale.set(clamp(scale.get() - STEP));
    }

    public void normalSize() {
        scale.set(1);
    }

    /** Shows Chinese in that script: of the open article's site if it has its own, else of all that have none. */
    void setScript(ChineseScript script) {
        scripts.set(scripts.get().isOwn(site.get()) ? scripts.get().with(site.get(), script)
                : scripts.get().withUsual(script));
    }

    /** Gives the open article's site a script of its own, the one it has now, or takes it away. */
    void setOwnScript(boolean own) {
        scripts.set(own ? scripts.get().with(site.get(), scripts.get().at(site.get()))
                : scripts.get().without(site.get()));
    }

    /** To Simplified, to Traditional, back to as written. */
    public void nextScript() {
        setScript(switch (scripts.get().at(site.get())) {
            case AS_WRITTEN -> ChineseScript.SIMPLIFIED;
            case SIMPLIFIED -> ChineseScript.TRADITIONAL;
            case TRADITIONAL, TAIWAN, HONG_KONG -> ChineseScript.AS_WRITTEN;
        });
    }

    /** From the system's colours through all others and round again. */
    public void nextTheme() {
        var choices = ThemeChoice.values();
        theme.set(choices[(theme.get().ordinal() + 1) % choices.length]);
    }

    /** Dresses a scene, now and whenever the choice changes. */
    public void dress(Scene scene) {
        theme().subscribe(colours -> {
            var base = isDark(colours) ? new PrimerDark() : new PrimerLight();
            Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
            dressAgain(scene);
        });
        scale.subscribe(_ -> {
            scene.getRoot().setStyle("-fx-font-size: " + pixels() + "px;");
            dressAgain(scene);
        });
    }

    private void dressAgain(Scene scene) {
        scene.getStylesheets().setAll(sheet("offprint.css"), sheet(look.get().themeName() + ".css"),
                iconSizes(scale.get()));
    }

    // An icon is a letter in a font of its own: an em in its size would be the size that it is to have.
    private static String iconSizes(double factor) {
        return "data:text/css,.ikonli-font-icon{-fx-icon-size:" + Math.round(ICON_PIXELS * factor)
                + "px;}.search%20.chip%20.ikonli-font-icon{-fx-icon-size:" + Math.round(SMALL_ICON_PIXELS * factor)
                + "px;}";
    }

    private static String sheet(String name) {
        return Appearance.class.getResource(name).toExternalForm();
    }

    private ObservableValue<Theme> theme() {
        return look.map(Look::theme);
    }

    private static boolean isDark(Theme colours) {
        return switch (colours) {
            case LIGHT, SEPIA -> false;
            case DARK, BLACK -> true;
        };
    }

    private static double clamp(double factor) {
        return Math.clamp(factor, SMALLEST, LARGEST);
    }
}
