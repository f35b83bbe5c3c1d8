-- Archives are kept in a list, and may be watched.
-- Whether the archive is in the list. Its ledger stays in any case: an import after that need not begin anew.
ALTER TABLE archive ADD COLUMN remembered INTEGER NOT NULL DEFAULT 1;
-- Whether the folder is to be imported again whenever it changes.
ALTER TABLE archive ADD COLUMN watched INTEGER NOT NULL DEFAULT 0;
-- Lines of the report of its last import.
ALTER TABLE archive ADD COLUMN problems INTEGER NOT NULL DEFAULT 0;
