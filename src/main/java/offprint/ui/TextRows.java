package offprint.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import offprint.html.Typography;
import offprint.text.ChineseScript;

/** The choices of how text looks, each seen at once: for the pop-over and for the settings. */
final class TextRows {

    private static final double LEADING_STEP = 0.1;
    private static final int MEASURE_STEP = 2;

    private final Appearance appearance;
    private final List<Row> rows = new ArrayList<>();

    TextRows(Appearance appearance) {
        this.appearance = appearance;
        var type = appearance.typographyProperty();
        add("look.theme", choice(appearance.themeProperty(), List.of(
                Option.of("look.theme.system", ThemeChoice.SYSTEM),
                Option.of("look.theme.light", ThemeChoice.LIGHT),
                Option.of("look.theme.sepia", ThemeChoice.SEPIA),
                Option.of("look.theme.dark", ThemeChoice.DARK),
                Option.of("look.theme.black", ThemeChoice.BLACK))));
        add("look.size", steps(appearance.scaleProperty().map(scale -> Messages.get("look.size.value", scale)),
                step("\u2212", "look.size.less", appearance::smaller),
                step("+", "look.size.more", appearance::larger)));
        add("look.leading", steps(type.map(it -> Messages.get("look.leading.value", it.leading())),
                step("\u2212", "look.leading.less", () -> changeLeading(-LEADING_STEP)),
                step("+", "look.leading.more", () -> changeLeading(LEADING_STEP))));
        add("look.measure", steps(type.map(it -> Messages.get("look.measure.value", it.measure())),
                step("\u2212", "look.measure.less", () -> changeMeasure(-MEASURE_STEP)),
                step("+", "look.measure.more", () -> changeMeasure(MEASURE_STEP))));
        add("look.face", choice(Typography::face, Typography::withFace, List.of(
                Option.of("look.face.sans", Typography.Face.SANS),
                Option.of("look.face.serif", Typography.Face.SERIF))));
        add("look.paragraphs", choice(Typography::indented, Typography::withIndented, List.of(
                Option.of("look.paragraphs.space", false), Option.of("look.paragraphs.indent", true))));
        add("look.lines", choice(Typography::justified, Typography::withJustified, List.of(
                Option.of("look.lines.ragged", false), Option.of("look.lines.flush", true))));
        add("look.script", choice(appearance.scriptProperty(), appearance::setScript, List.of(
                Option.of("look.script.written", ChineseScript.AS_WRITTEN),
                Option.of("look.script.simplified", ChineseScript.SIMPLIFIED),
                Option.of("look.script.traditional", ChineseScript.TRADITIONAL),
                Option.of("look.script.taiwan", ChineseScript.TAIWAN),
                Option.of("look.script.hongKong", ChineseScript.HONG_KONG))));
        add("look.scriptFor", scriptFor());
    }

    /** A choice by its name. */
    record Row(String title, Node control) {
    }

    /** All of them; the controls are new ones, for one place. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A button of a row, of which one is always chosen. */
    record Option<T>(String text, T value) {

        static <T> Option<T> of(String key, T value) {
            return new Option<>(Messages.get(key), value);
        }
    }

    private Node scriptFor() {
        var control = choice(appearance.ownScriptProperty(), appearance::setOwnScript, List.of(
                Option.of("look.scriptFor.all", false), Option.of("look.scriptFor.site", true)));
        control.disableProperty().bind(appearance.siteProperty().isEmpty());
        return control;
    }

    private void changeLeading(double step) {
        appearance.typographyProperty().set(appearance.typographyProperty().get().withLeading(
                appearance.typographyProperty().get().leading() + step));
    }

    private void changeMeasure(int step) {
        appearance.typographyProperty().set(appearance.typographyProperty().get().withMeasure(
                appearance.typographyProperty().get().measure() + step));
    }

    private void add(String key, Node control) {
        rows.add(new Row(Messages.get(key), control));
    }

    private <T> Node choice(Function<Typography, T> get, BiFunction<Typography, T, Typography> set,
                            List<Option<T>> options) {
        var type = appearance.typographyProperty();
        return choice(type.map(get), value -> type.set(set.apply(type.get(), value)), options);
    }

    private static <T> Node choice(ObjectProperty<T> property, List<Option<T>> options) {
        return choice(property, property::set, options);
    }

    /** Buttons of which the present one is chosen. */
    static <T> Node choice(ObservableValue<T> now, Consumer<T> choose, List<Option<T>> options) {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("choices");
        for (var option : options) {
            var button = new ToggleButton(option.text());
            button.setToggleGroup(group);
            now.subscribe(chosen -> button.setSelected(option.value().equals(chosen)));
            button.setOnAction(_ -> {
                choose.accept(option.value());
                // A second click must not take the choice away.
                button.setSelected(true);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private static Node steps(ObservableValue<String> now, Button less, Button more) {
        var value = new Label();
        value.getStyleClass().add("value");
        value.textProperty().bind(now);
        var row = new HBox(less, value, more);
        row.getStyleClass().add("steps");
        return row;
    }

    private static Button step(String sign, String key, Runnable run) {
        var button = new Button(sign);
        button.setAccessibleText(Messages.get(key));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
