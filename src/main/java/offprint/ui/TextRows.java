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
                new Option<>("look.theme.system", ThemeChoice.SYSTEM),
                new Option<>("look.theme.light", ThemeChoice.LIGHT),
                new Option<>("look.theme.sepia", ThemeChoice.SEPIA),
                new Option<>("look.theme.dark", ThemeChoice.DARK),
                new Option<>("look.theme.black", ThemeChoice.BLACK))));
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
                new Option<>("look.face.sans", Typography.Face.SANS),
                new Option<>("look.face.serif", Typography.Face.SERIF))));
        add("look.paragraphs", choice(Typography::indented, Typography::withIndented, List.of(
                new Option<>("look.paragraphs.space", false), new Option<>("look.paragraphs.indent", true))));
        add("look.lines", choice(Typography::justified, Typography::withJustified, List.of(
                new Option<>("look.lines.ragged", false), new Option<>("look.lines.flush", true))));
        add("look.script", choice(appearance.scriptProperty(), List.of(
                new Option<>("look.script.written", ChineseScript.AS_WRITTEN),
                new Option<>("look.script.simplified", ChineseScript.SIMPLIFIED),
                new Option<>("look.script.traditional", ChineseScript.TRADITIONAL),
                new Option<>("look.script.taiwan", ChineseScript.TAIWAN),
                new Option<>("look.script.hongKong", ChineseScript.HONG_KONG))));
    }

    /** A choice by its name. */
    record Row(String title, Node control) {
    }

    /** All of them; the controls are new ones, for one place. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** A button of a row, of which one is always chosen. */
    private record Option<T>(String key, T value) {
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

    private static <T> Node choice(ObservableValue<T> now, Consumer<T> choose, List<Option<T>> options) {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("choices");
        for (var option : options) {
            var button = new ToggleButton(Messages.get(option.key()));
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
