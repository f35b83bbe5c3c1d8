package offprint.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Formulas as text: the TeX their author wrote where the page still has it, else the symbols in reading order. */
final class MathText {

    private MathText() {
    }

    /** The text of an element that is a whole formula, empty if it is none. */
    static Optional<String> of(Element element) {
        return switch (element.normalName()) {
            case "math" -> Optional.of(formula(element));
            case "script" -> element.attr("type").strip().startsWith("math/tex")
                    ? Optional.of(element.data().strip()) : Optional.empty();
            case "mjx-container" -> inside(element);
            case "span", "div" -> isRendered(element) ? inside(element) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether an element only shows again what the formula beside it says. */
    static boolean isShownAgain(Element element) {
        return element.hasClass("MathJax_Preview")
                || (element.hasClass("MathJax") || element.hasClass("MathJax_Display"))
                && element.nextElementSibling() != null
                && element.nextElementSibling().attr("type").startsWith("math/tex");
    }

    private static boolean isRendered(Element element) {
        var classes = element.attr("class");
        return !classes.isEmpty() && (element.hasClass("katex") || element.hasClass("mwe-math-element")
                || element.hasClass("MathJax"));
    }

    private static Optional<String> inside(Element element) {
        var found = element.select("math");
        boolean isWhole = found.size() == 1 && element.ownText().isBlank()
                && element.stream().noneMatch(part -> part != element && isBlockOfText(part, found.getFirst()));
        return isWhole ? Optional.of(formula(found.getFirst())) : Optional.empty();
    }

    /** Then the element is a part of the article that holds a formula, whatever its class says. */
    private static boolean isBlockOfText(Element part, Element math) {
        return ArticleSafelist.breaksLine(part.normalName()) && part.closest("math") == null
                && !part.text().replace(math.text(), "").isBlank();
    }

    private static String formula(Element math) {
        var tex = math.selectFirst("annotation[encoding=application/x-tex]");
        if (tex != null && !tex.wholeText().isBlank()) {
            return tex.wholeText().strip();
        }
        var alt = math.attr("alttext").strip();
        return alt.isEmpty() ? symbols(math).strip() : alt;
    }

    private static String symbols(Element element) {
        var parts = element.children();
        return switch (element.normalName()) {
            case "annotation", "annotation-xml" -> "";
            case "mfrac" -> between(element, "/");
            case "msup" -> between(element, "^");
            case "msub" -> between(element, "_");
            case "msqrt" -> "√(" + all(element) + ")";
            case "mtr" -> all(element) + "; ";
            case "mtd" -> all(element) + " ";
            default -> parts.isEmpty() ? element.wholeText().strip() : all(element);
        };
    }

    private static String between(Element element, String sign) {
        var parts = element.children();
        return parts.size() == 2 ? grouped(parts.get(0)) + sign + grouped(parts.get(1)) : all(element);
    }

    private static String grouped(Element part) {
        var text = symbols(part);
        return text.codePointCount(0, text.length()) > 1 ? "(" + text + ")" : text;
    }

    private static String all(Element element) {
        var text = new StringBuilder();
        for (var node : element.childNodes()) {
            if (node instanceof Element part) {
                text.append(symbols(part));
            } else if (node instanceof TextNode words) {
                text.append(words.text().strip());
            }
        }
        return text.toString();
    }
}
