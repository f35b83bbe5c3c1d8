package offprint.text;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In which script the reader wants Chinese: a usual one, and others for some sites.
 *
 * @param usual of all other sites
 * @param sites lower-case hosts as articles have them, each with its script
 */
public record ScriptChoice(ChineseScript usual, SortedMap<String, ChineseScript> sites) {

    /** Everything as its author wrote it. */
    public static final ScriptChoice AS_WRITTEN = of(ChineseScript.AS_WRITTEN);

    public ScriptChoice {
        sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
    }

    /** The same for every site. */
    public static ScriptChoice of(ChineseScript usual) {
        return new ScriptChoice(usual, new TreeMap<>());
    }

    /** For articles of that site; empty if they are of none. */
    public ChineseScript at(String site) {
        return sites.getOrDefault(site, usual);
    }

    /** Whether the site has a script of its own. */
    public boolean isOwn(String site) {
        return sites.containsKey(site);
    }

    public ScriptChoice withUsual(ChineseScript script) {
        return new ScriptChoice(script, sites);
    }

    /** That site always in that script. */
    public ScriptChoice with(String site, ChineseScript script) {
        var more = new TreeMap<>(sites);
        more.put(site, script);
        return new ScriptChoice(usual, more);
    }

    /** That site like all others. */
    public ScriptChoice without(String site) {
        var fewer = new TreeMap<>(sites);
        fewer.remove(site);
        return new ScriptChoice(usual, fewer);
    }
}
