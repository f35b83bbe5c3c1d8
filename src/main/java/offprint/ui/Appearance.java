package offprint.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;

/** Light or dark, and how large: the same for every window. Belongs to the JavaFX thread. */
public final class Appearance {

    private static final double SMALLEST = 0.75;
    private static final double LARGEST = 2;
    private static final double STEP = 0.125;
    private static final double BASE_PIXELS = 13;
    private static final double ICON_PIXELS = 15;
    private static final double SMALL_ICON_PIXELS = 11;

    private final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(this, "theme", ThemeChoice.SYSTEM);
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 1);
    private final BooleanBinding dark;

    public Appearance(ThemeChoice theme, double scale) {
        this.theme.set(theme);
        this.scale.set(clamp(scale));
        var system = Platform.getPreferences().colorSchemeProperty();
        dark = Bindings.createBooleanBinding(() -> isDark(this.theme.get(), system.get()), this.theme, system);
    }

    // Properties

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    /** Size of all text, 1 as drawn; from 0.75 to 2. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    /** Whether the window is dark now. */
    public ObservableBooleanValue darkProperty() {
        return dark;
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

    /** From the system's to light to dark and round again. */
    public void nextTheme() {
        var choices = ThemeChoice.values();
        theme.set(choices[(theme.get().ordinal() + 1) % choices.length]);
    }

    /** Dresses a scene, now and whenever the choice changes. */
    public void dress(Scene scene) {
        dark.subscribe(isDark -> {
            var base = isDark ? new PrimerDark() : new PrimerLight();
            Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
            dressAgain(scene);
        });
        scale.subscribe(factor -> {
            scene.getRoot().setStyle("-fx-font-size: " + Math.round(BASE_PIXELS * factor.doubleValue()) + "px;");
            dressAgain(scene);
        });
    }

    private void dressAgain(Scene scene) {
        scene.getStylesheets().setAll(sheet("offprint.css"), sheet(dark.get() ? "dark.css" : "light.css"),
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

    private static boolean isDark(ThemeChoice choice, ColorScheme system) {
        return switch (choice) {
            case SYSTEM -> system == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    private static double clamp(double factor) {
        return Math.clamp(factor, SMALLEST, LARGEST);
    }
}
