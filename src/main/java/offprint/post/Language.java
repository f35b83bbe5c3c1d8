package offprint.post;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The language of a text as far as its letters show it: enough to guess in which zone its clocks are. */
enum Language {

    /** China, Taiwan, Hong Kong, Macau, Singapore and Malaysia share one offset. */
    CHINESE(ZoneOffset.ofHours(8)),
    JAPANESE(ZoneOffset.ofHours(9)),
    /** Any other: its zone is not known. */
    OTHER(null);

    private static final int ENOUGH = 4000;

    private final ZoneId zone;

    Language(ZoneId zone) {
        this.zone = zone;
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Judges by the first letters of the texts that are not in an HTML tag. */
    static Language of(String title, String body) {
        int han = 0;
        int kana = 0;
        int other = 0;
        boolean inTag = false;
        String text = title + '\n' + body.substring(0, Math.min(body.length(), 16 * ENOUGH));
        for (int i = 0; i < text.length() && han + kana + other < ENOUGH; i++) {
            char character = text.charAt(i);
            if (character == '<' || character == '>') {
                inTag = character == '<';
            } else if (inTag) {
                continue;
            } else if (character >= 0x4E00 && character <= 0x9FFF) {
                han++;
            } else if (character >= 0x3041 && character <= 0x30FF) {
                kana++;
            } else if (Character.isLetter(character)) {
                other++;
            }
        }
        // A Chinese word has two characters where an English one has five or six; Chinese quotes a の now and then.
        if ((han + kana) * 3 <= other) {
            return OTHER;
        }
        return kana * 8 > han ? JAPANESE : han > 0 ? CHINESE : OTHER;
    }
}
