package offprint.ui.reader;

import offprint.images.Refusal;
import offprint.ui.Messages;

/** Says why a picture is not there, in the reader's language. */
final class RefusalWords {

    private static final double MEGA = 1_000_000;

    private RefusalWords() {
    }

    static String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.BadAddress _ -> Messages.get("reader.refused.address");
            case Refusal.UnknownHost(String host) -> Messages.get("reader.refused.host", host);
            case Refusal.PrivateAddress(String host, _) -> Messages.get("reader.refused.private", host);
            case Refusal.Unreachable(_, String reason) -> Messages.get("reader.refused.unreachable", reason);
            case Refusal.NoPicture(_, int status) -> Messages.get("reader.refused.status", Integer.toString(status));
            case Refusal.TooManyRedirects _ -> Messages.get("reader.refused.redirects");
            case Refusal.TooLarge(long allowed) -> Messages.get("reader.refused.large", allowed / MEGA);
            case Refusal.TooManyPixels(_, long allowed) -> Messages.get("reader.refused.pixels", allowed / MEGA);
            case Refusal.TooSlow(long seconds) -> Messages.get("reader.refused.slow", seconds);
            case Refusal.NotAPicture _ -> Messages.get("reader.refused.other");
            case Refusal.CannotBeShown(var type) -> Messages.get("reader.refused.kind", type.name());
            case Refusal.CutShort _ -> Messages.get("reader.refused.cut");
            case Refusal.Cancelled _ -> Messages.get("reader.refused.cancelled");
        };
    }
}
