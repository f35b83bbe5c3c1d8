package offprint.model;

/** A property that articles share and that a list can be narrowed by: a tag, an author, a host. */
public record Facet(Kind kind, String name) {

    /** What the facet says about an article. The order is that of the library file: append only. */
    public enum Kind { TAG, AUTHOR, HOST }

    public static Facet tag(String name) {
        return new Facet(Kind.TAG, name);
    }

    public static Facet author(String name) {
        return new Facet(Kind.AUTHOR, name);
    }

    public static Facet host(String name) {
        return new Facet(Kind.HOST, name);
    }
}
