package offprint.ui.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.html.ArticleCleaner;

/** One thing a hostile article may try, from {@code vectors.txt}. */
record Vector(String name, String html) {

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final String SCRIPT = "document.documentElement.setAttribute(&quot;data-ran&quot;,&quot;yes&quot;)";
    private static final String PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
            + "AAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

    static List<Vector> all(LoopbackServer server) throws IOException {
        try (var file = Vector.class.getResourceAsStream("vectors.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .map(parts -> new Vector(parts[0], parts[1]
                            .replace("{http}", server.address())
                            .replace("{port}", String.valueOf(server.port()))
                            .replace("{png}", PIXEL)
                            .replace("{js}", script(parts[1]))))
                    .toList();
        }
    }

    /** The fragments that the cleaner is tested with, aimed at the server. */
    static List<String> fragments(LoopbackServer server) throws IOException {
        try (var file = ArticleCleaner.class.getResourceAsStream("hostile.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> UNICODE.matcher(line).replaceAll(code -> Matcher.quoteReplacement(
                            Character.toString(Integer.parseInt(code.group(1), 16)))))
                    .map(line -> line.replaceAll("(https?:)?//evil\\.example", server.address())
                            .replace("alert(1)", "document.documentElement.setAttribute('data-ran',1)"))
                    .toList();
        }
    }

    static Vector named(String name, LoopbackServer server) throws IOException {
        return all(server).stream().filter(vector -> vector.name().equals(name)).findFirst().orElseThrow();
    }

    // Inside a script element an entity is not read, inside an attribute a quote would end it.
    private static String script(String html) {
        return html.matches("(?i).*<script[^>]*>[^<]*\\{js}.*") ? SCRIPT.replace("&quot;", "'") : SCRIPT;
    }

    boolean isClicked() {
        return html.contains("id=\"hit\"") || html.contains("ID=\"hit\"");
    }
}
