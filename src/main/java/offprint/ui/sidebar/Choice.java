package offprint.ui.sidebar;

import java.util.ArrayList;
import java.util.List;
import offprint.model.ArticleQuery;
import offprint.model.Facet;

/** What a click on a tag, an author or a host does to the question. The same click again takes it back. */
public enum Choice {

    /** Only this one of its kind. */
    ONLY {
        @Override
        public ArticleQuery apply(ArticleQuery query, Facet facet) {
            var ofKind = query.with().stream().filter(other -> other.kind() == facet.kind()).toList();
            var with = without(query.with(), facet.kind());
            if (!ofKind.equals(List.of(facet))) {
                with.add(facet);
            }
            return query.withFacets(with, without(query.without(), facet.kind()));
        }
    },

    /** This one too. */
    ALSO {
        @Override
        public ArticleQuery apply(ArticleQuery query, Facet facet) {
            return query.withFacets(toggle(query.with(), facet), minus(query.without(), facet));
        }
    },

    /** Anything but this one. */
    NOT {
        @Override
        public ArticleQuery apply(ArticleQuery query, Facet facet) {
            return query.withFacets(minus(query.with(), facet), toggle(query.without(), facet));
        }
    };

    /** The question after the click. */
    public abstract ArticleQuery apply(ArticleQuery query, Facet facet);

    private static List<Facet> toggle(List<Facet> facets, Facet facet) {
        var changed = minus(facets, facet);
        if (changed.size() == facets.size()) {
            changed.add(facet);
        }
        return changed;
    }

    private static List<Facet> minus(List<Facet> facets, Facet facet) {
        var fewer = new ArrayList<>(facets);
        fewer.remove(facet);
        return fewer;
    }

    private static List<Facet> without(List<Facet> facets, Facet.Kind kind) {
        var fewer = new ArrayList<>(facets);
        fewer.removeIf(facet -> facet.kind() == kind);
        return fewer;
    }
}
