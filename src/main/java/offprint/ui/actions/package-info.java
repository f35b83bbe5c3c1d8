/**
 * What the window can do, once for everybody: {@link offprint.ui.actions.Action} is one command, {@link
 * offprint.ui.actions.ActionList} has all of them. Menus, shortcuts, the palette, the overview of the keys and the
 * settings only draw that list, so that a new command is in all of them as soon as it is in the list. A shortcut
 * belongs to one command at most; what the reader has chosen comes before what is usual.
 */
package offprint.ui.actions;
