package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The archives that are imported for the pictures: the sample posts, and more of the same invention. */
final class ShotPosts {

    /** Enough that the program asks before it reads them, and that reading them is seen. */
    private static final int MANY = 1500;

    private final Path folder;

    /** Copies the samples into that folder, so that they can be changed. */
    ShotPosts(Path folder, Path samples) throws IOException {
        this.folder = folder;
        try (var files = Files.walk(samples)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = samples().resolve(samples.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    Path samples() {
        return folder.resolve("sample-posts");
    }

    /** Takes a post out of the samples, as an archive does that has withdrawn it. */
    void withdraw(String file) throws IOException {
        Files.delete(samples().resolve(file));
    }

    /** An article whose pictures are at a host that cannot be: the top-level domain is reserved for that. */
    Path unreachable() throws IOException {
        return post("lighthouse", "The Keeper's Album", """
                <p>The keeper of Lantern Point kept every photograph that visitors sent him.</p>
                <figure><img src="https://pictures.invalid/lantern/stairs.jpg" alt="The stairs"><figcaption>The stairs,
                one hundred and sixty-eight of them.</figcaption></figure>
                <p>Most of them show the stairs. Nobody had breath left to photograph the lamp.</p>
                <img src="https://pictures.invalid/lantern/lamp.jpg" alt="The lamp">
                """);
    }

    /** A file that says it is a post, and is not. */
    Path broken() throws IOException {
        post("mixed-box", "A Post in Order", "<p>The tide came in at four.</p>");
        var file = folder.resolve("mixed-box").resolve("2020-02-30-never.md");
        Files.writeString(file, """
                ---
                title: [ A Post
                date: 2020-02-30
                tags: { harbour
                ---
                Nothing came in at all.
                """);
        Files.write(folder.resolve("mixed-box").resolve("2021-01-01-nothing.md"), new byte[0]);
        return file.getParent();
    }

    /** A large archive. */
    Path many() throws IOException {
        for (int day = 1; day <= MANY; day++) {
            post("harbour-notes", "Harbour Notes " + day,
                    "<p>Note " + day + ": " + "the ferry left, the fog stayed, the gulls were counted. ".repeat(40)
                            + "</p>");
        }
        return folder.resolve("harbour-notes");
    }

    private Path post(String archive, String title, String html) throws IOException {
        var file = folder.resolve(archive).resolve("2024-03-09-" + title.replace(' ', '-') + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: "%s"
                date: 2024-03-09T08:00:00Z
                author: Mara Quill
                from: https://notes.example.com/%s
                tags: [ Harbour Notes ]
                ---
                %s
                """.formatted(title, title.replace(' ', '-'), html));
        return file.getParent();
    }
}
