package offprint.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import offprint.model.OffprintException;
import offprint.reading.ReadableArticle;
import offprint.speech.Utterance;
import offprint.speech.Voice;
import offprint.text.ScriptChoice;
import offprint.ui.Messages;
import offprint.ui.jobs.JobState;
import offprint.ui.jobs.Jobs;

/**
 * The article on show, read aloud sentence by sentence. Another article or another text of it ends the reading. Belongs
 * to the JavaFX thread.
 */
public final class ReadAloudViewModel {

    private final Jobs jobs;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(this, "paused");
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(this, "number");
    private final ReadOnlyIntegerWrapper requests = new ReadOnlyIntegerWrapper(this, "requests");
    private final ReadOnlyObjectWrapper<Optional<SpokenText.Part>> sentence = new ReadOnlyObjectWrapper<>(this,
            "sentence", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OffprintException>> failure = new ReadOnlyObjectWrapper<>(this,
            "failure", Optional.empty());
    private final ReadOnlyObjectWrapper<JobState> job = new ReadOnlyObjectWrapper<>(this, "job", new JobState.Idle());
    private Optional<Voice> voice = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<Utterance> speaking = Optional.empty();
    private SpokenText text = new SpokenText("", List.of());
    private int latest;

    private record Shown(ReadableArticle article, ScriptChoice script) {

        boolean readsLike(Shown other) {
            var summary = article.article().summary();
            return summary.id() == other.article().article().id()
                    && script.at(summary.host()) == other.script().at(summary.host())
                    && article.clean().text().equals(other.article().clean().text());
        }
    }

    ReadAloudViewModel(Jobs jobs) {
        this.jobs = jobs;
    }

    /** The voice of this system; until then there is none. */
    public void setVoice(Voice given) {
        voice = Optional.of(given);
    }

    // Properties

    /** Whether an article is being read, or was paused. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Which sentence it is, counted from 1; 0 if there is none. */
    ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** How many sentences the article has. */
    int count() {
        return text.parts().size();
    }

    /** The sentence that is being read. */
    ReadOnlyObjectProperty<Optional<SpokenText.Part>> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Grows each time the reader wants an article to be read from where it is on screen. */
    ReadOnlyIntegerProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    /** The latest failure, to be told the reader. */
    public ReadOnlyObjectProperty<Optional<OffprintException>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** What the status bar says about it. */
    public ReadOnlyObjectProperty<JobState> jobProperty() {
        return job.getReadOnlyProperty();
    }

    // Commands

    /** Begins to read, pauses, or goes on; says why where there is no voice. */
    public void toggle() {
        if (voice.isEmpty()) {
            say("reader.aloud.none");
        } else if (!open.get()) {
            requests.set(requests.get() + 1);
        } else if (paused.get()) {
            paused.set(false);
            speak();
        } else {
            silence();
            paused.set(true);
        }
    }

    /** Reads the article on show, from the sentence before which so many units stand that are not white space. */
    void begin(int place) {
        shown.ifPresent(now -> {
            silence();
            int ticket = latest;
            jobs.run(() -> SpokenText.of(now.article().in(now.script()).clean().text()), found -> {
                if (ticket == latest) {
                    begin(found, place);
                }
            }, this::failed);
        });
    }

    private void begin(SpokenText found, int place) {
        text = found;
        if (count() == 0) {
            say("reader.aloud.nothing");
        } else {
            paused.set(false);
            number.set(text.at(place) + 1);
            open.set(true);
            speak();
        }
    }

    /** Goes to the next sentence; behind the last one the reading ends. */
    void next() {
        step(1);
    }

    /** Goes to the sentence before. */
    void previous() {
        step(-1);
    }

    /** Ends the reading. */
    public void stop() {
        silence();
        open.set(false);
        paused.set(false);
        sentence.set(Optional.empty());
        number.set(0);
    }

    /** Another article is next. */
    void forget() {
        stop();
        shown = Optional.empty();
    }

    /** This article is on show now, in that script. */
    void show(ReadableArticle article, ScriptChoice script) {
        var now = new Shown(article, script);
        if (shown.filter(now::readsLike).isEmpty()) {
            stop();
        }
        shown = Optional.of(now);
    }

    private void step(int by) {
        if (open.get() && number.get() + by > count()) {
            stop();
        } else if (open.get()) {
            number.set(Math.max(1, number.get() + by));
            speak();
        }
    }

    // While it is paused, the sentence is only shown.
    private void speak() {
        silence();
        var part = text.parts().get(number.get() - 1);
        sentence.set(Optional.of(part));
        if (!paused.get()) {
            int ticket = latest;
            speaking = voice.map(it -> it.utterance(part.words(), text.language()));
            speaking.ifPresent(utterance -> jobs.run(utterance::speak, ended -> {
                if (ticket == latest && ended) {
                    step(1);
                }
            }, problem -> {
                if (ticket == latest) {
                    failed(problem);
                }
            }));
        }
    }

    private void silence() {
        latest++;
        speaking.ifPresent(Utterance::stop);
        speaking = Optional.empty();
    }

    private void failed(OffprintException problem) {
        stop();
        failure.set(Optional.of(problem));
    }

    private void say(String key) {
        job.set(new JobState.Notice(Messages.get(key), Optional.empty()));
    }
}
