package offprint.export;

import offprint.reading.ReadableArticle;
import offprint.text.ChineseScript;

/** The language an article is set in: names it in the file and chooses the few words that the page adds. */
enum Language {

    SIMPLIFIED("zh-Hans", "日期不详", "图片", "笔记"),
    TRADITIONAL("zh-Hant", "日期不詳", "圖片", "筆記"),
    JAPANESE("ja", "日付不明", "画像", "メモ"),
    ENGLISH("en", "Date unknown", "Picture", "Notes");

    private final String tag;
    private final String noDate;
    private final String picture;
    private final String notes;

    Language(String tag, String noDate, String picture, String notes) {
        this.tag = tag;
        this.noDate = noDate;
        this.picture = picture;
        this.notes = notes;
    }

    /** The language of title and text together. */
    static Language of(ReadableArticle article) {
        return of(article.article().summary().title() + "\n" + article.clean().text());
    }

    /** The language most of the text is in, judged by its script; {@link #ENGLISH} for anything without Han or kana. */
    static Language of(String text) {
        int han = 0;
        int kana = 0;
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3400 && c <= 0x9FFF) {
                han++;
            } else if (c >= 0x3041 && c <= 0x30FF && c != '・') {
                kana++;
            } else if (Character.isLetter(c)) {
                latin++;
            }
        }
        if (kana * 5 > han && kana + han > latin / 3) {
            return JAPANESE;
        }
        // A Latin word has about five letters, a Chinese one about two.
        if (han * 3 <= latin) {
            return ENGLISH;
        }
        return ChineseScript.isTraditional(text) ? TRADITIONAL : SIMPLIFIED;
    }

    /** As in RFC 5646. */
    String tag() {
        return tag;
    }

    String noDate() {
        return noDate;
    }

    /** The heading of what the reader noted. */
    String notes() {
        return notes;
    }

    String picture() {
        return picture;
    }
}
