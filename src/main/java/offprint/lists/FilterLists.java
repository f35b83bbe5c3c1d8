package offprint.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import offprint.html.ArticleCleaner;
import offprint.html.FilterList;
import offprint.model.Problem;

/**
 * The lists that clean articles: the built-in one, those the reader imported, the reader's own rules. Safe to call from
 * any thread but the window's: what is in use is read when it is first asked for, which takes a second for a list of
 * 80,000 rules. A list that has become unreadable is left out and logged.
 */
public final class FilterLists {

    /** What problems call the reader's own rules. */
    public static final String OWN = "my-rules.txt";

    private static final System.Logger LOGGER = System.getLogger(FilterLists.class.getName());

    private final ListFolder folder;
    private final Map<String, FilterList> loaded = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private ListState state;
    private FilterList builtIn;
    private List<FilterList> inForce = List.of();
    private ArticleCleaner cleaner;

    private FilterLists(ListFolder folder) {
        this.folder = folder;
        this.state = ListState.of(folder.loadState());
    }

    /** The lists in that folder, which need not exist. Reads no list yet. */
    public static FilterLists open(Path folder) {
        return new FilterLists(new ListFolder(folder));
    }

    /** Calls the listener, on the thread of the change, whenever other rules are in force. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** The imported lists, by the names of their files. */
    public synchronized List<UserList> all() {
        return folder.names().stream().map(this::known).flatMap(Optional::stream).toList();
    }

    /** A file that was put into the folder by hand is a list too, and off until the reader switches it on. */
    private Optional<UserList> known(String name) {
        var known = state.lists().get(name);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            var found = UserList.of(name, FilterList.parse(name, folder.text(name))).withOn(false);
            state = state.with(found);
            return Optional.of(found);
        } catch (ListException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the filter list " + name + " is left out", e);
            return Optional.empty();
        }
    }

    /**
     * Takes a list in and switches it on; one of the same file name is replaced.
     *
     * @throws ListException if the file cannot be read, has no rule that can be used, or cannot be kept
     */
    public UserList add(Path file) throws ListException {
        var text = ListFolder.read(file);
        var name = ListFolder.nameFor(file);
        var list = FilterList.parse(name, text);
        if (list.rules().isEmpty() || text.indexOf('\0') >= 0) {
            throw ListException.empty(file);
        }
        var added = UserList.of(name, list);
        synchronized (this) {
            folder.save(name, text);
            loaded.remove(name);
            store(state.with(added));
        }
        changed();
        return added;
    }

    /** Forgets a list. */
    public void remove(String file) throws ListException {
        synchronized (this) {
            folder.delete(file);
            loaded.remove(file);
            store(state.without(file));
        }
        changed();
    }

    /** Switches an imported list on or off. */
    public void setOn(String file, boolean on) throws ListException {
        synchronized (this) {
            var list = known(file);
            if (list.isEmpty() || list.get().on() == on) {
                return;
            }
            store(state.with(list.get().withOn(on)));
        }
        changed();
    }

    /** Whether the list that comes with the program is in use. */
    public synchronized boolean isBuiltInOn() {
        return state.builtIn();
    }

    public void setBuiltInOn(boolean on) throws ListException {
        synchronized (this) {
            store(state.withBuiltIn(on));
        }
        changed();
    }

    /** The list that comes with the program. */
    public synchronized FilterList builtIn() {
        if (builtIn == null) {
            builtIn = FilterList.builtIn();
        }
        return builtIn;
    }

    /** The reader's own rules, as written. */
    public synchronized String ownRules() {
        return folder.ownRules();
    }

    /** Keeps the reader's own rules and uses them from now on. */
    public void saveOwnRules(String text) throws ListException {
        synchronized (this) {
            folder.saveOwnRules(text);
            folder.ownDraft().keep("");
            forgetCleaner();
        }
        changed();
    }

    /** The reader's own rules as they are being written. */
    public Draft ownDraft() {
        return folder.ownDraft();
    }

    /**
     * Switches a rule off on one site from now on, by a rule of the reader's own.
     *
     * @param host must not be empty
     */
    public void allow(String rule, String host) throws ListException {
        synchronized (this) {
            String own = ownRules();
            String separator = own.isEmpty() || own.endsWith("\n") ? "" : "\n";
            folder.saveOwnRules(own + separator + SiteException.of(rule, host) + "\n");
            forgetCleaner();
        }
        changed();
    }

    /** What is wrong with an imported list, line by line. */
    public List<Problem> problems(String file) throws ListException {
        return FilterList.parse(file, folder.text(file)).problems();
    }

    /** An imported list, whether it is on or not. */
    public FilterList read(String file) throws ListException {
        return FilterList.load(file, folder.text(file));
    }

    /** The lists in use. */
    public synchronized List<FilterList> inForce() {
        load();
        return inForce;
    }

    /** A cleaner of the lists in use. */
    public synchronized ArticleCleaner cleaner() {
        load();
        return cleaner;
    }

    /** The lists that would be in use with these own rules. */
    public synchronized List<FilterList> withOwnRules(String text) {
        var lists = new ArrayList<FilterList>();
        if (state.builtIn()) {
            lists.add(builtIn());
        }
        for (var name : folder.names()) {
            if (known(name).filter(UserList::on).isPresent()) {
                loaded(name).ifPresent(lists::add);
            }
        }
        if (!text.isBlank()) {
            lists.add(FilterList.load(OWN, text));
        }
        return List.copyOf(lists);
    }

    /** The title of the list in use that has the rule; empty for a built-in step of cleaning. */
    public Optional<String> titleOf(String rule) {
        return inForce().stream()
                .filter(list -> list.rules().stream().anyMatch(each -> each.text().equals(rule)))
                .map(FilterList::title).findFirst();
    }

    private void load() {
        if (cleaner == null) {
            inForce = withOwnRules(folder.ownRules());
            cleaner = new ArticleCleaner(inForce);
        }
    }

    private Optional<FilterList> loaded(String name) {
        try {
            if (!loaded.containsKey(name)) {
                loaded.put(name, FilterList.load(name, folder.text(name)));
            }
            return Optional.of(loaded.get(name));
        } catch (ListException e) {
            LOGGER.log(System.Logger.Level.WARNING, "the filter list " + name + " is left out", e);
            return Optional.empty();
        }
    }

    private void store(ListState now) throws ListException {
        folder.saveState(now.toProperties());
        state = now;
        // What is off needs no memory.
        loaded.keySet().removeIf(name -> !now.lists().containsKey(name) || !now.lists().get(name).on());
        forgetCleaner();
    }

    private void forgetCleaner() {
        cleaner = null;
        inForce = List.of();
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
