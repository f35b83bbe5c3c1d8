package offprint.export;

import offprint.model.DatePrecision;

/** The words of the colophon in the language of its article. */
record ColophonWords(String source, String author, String published, String file, String day, String collected,
                     String doubtful, String script, String converted) {

    private static final ColophonWords SIMPLIFIED =
            new ColophonWords("原文地址", "作者", "发布时间", "存档文件", "仅知日期", "采集时间，发布不晚于此", "日期存疑", "字体", "由程序转换，原文见存档文件");
    private static final ColophonWords TRADITIONAL =
            new ColophonWords("原文網址", "作者", "發布時間", "存檔文件", "僅知日期", "採集時間，發布不晚於此", "日期存疑", "字體", "由程式轉換，原文見存檔文件");
    private static final ColophonWords JAPANESE =
            new ColophonWords("元の記事", "著者", "公開日時", "保存ファイル", "日付のみ", "収集時刻、公開はそれ以前", "日付は不確か", "字体",
                    "プログラムで変換、原文は保存ファイルを参照");
    private static final ColophonWords ENGLISH = new ColophonWords("Source", "Author", "Published", "File", "day only",
            "time of collection; published then or earlier", "doubtful", "Script",
            "converted by the program; the file has the text as written");

    static ColophonWords in(Language language) {
        return switch (language) {
            case SIMPLIFIED -> SIMPLIFIED;
            case TRADITIONAL -> TRADITIONAL;
            case JAPANESE -> JAPANESE;
            case ENGLISH -> ENGLISH;
        };
    }

    /** What has to be said of a date that is not exact; empty for one that is. */
    String precision(DatePrecision precision) {
        return switch (precision) {
            case EXACT, UNKNOWN -> "";
            case DAY -> day;
            case COLLECTED -> collected;
            case DOUBTFUL -> doubtful;
        };
    }
}
