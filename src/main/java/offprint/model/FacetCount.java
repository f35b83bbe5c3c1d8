package offprint.model;

/** A facet value and how many articles of the current view have it. */
public record FacetCount(String name, int count) {

    public FacetCount {
        if (count < 0) {
            throw new IllegalArgumentException("count " + count + " must be >= 0");
        }
    }
}
