package offprint.lists;

/** Rules that switch another rule off on one site. */
final class SiteException {

    private SiteException() {
    }

    /** The exception to a rule for that host and those below it. */
    static String of(String rule, String host) {
        var site = host.replaceFirst("^www\\.", "");
        int cosmetic = rule.indexOf("##");
        if (cosmetic >= 0) {
            return site + "#@#" + rule.substring(cosmetic + 2);
        }
        boolean regex = rule.startsWith("/") && rule.lastIndexOf('/') > 0;
        int options = rule.lastIndexOf('$');
        boolean hasOptions = options > (regex ? rule.lastIndexOf('/') : 0);
        return "@@" + (hasOptions ? rule.substring(0, options) : rule) + "$domain=" + site;
    }
}
