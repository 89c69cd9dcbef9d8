-- Files that calls hand out to be filled in. They are received, judged and kept as the files of dossiers are, and belong to
-- a call instead: definitions name them by their content, and a published version holds ("frozen") what it names.

alter table attachment
    alter dossier drop not null,
    alter path drop not null,
    -- The call that it was sent for; null for a file of a dossier.
    add call_code text check (call_code ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' and length(call_code) <= 60),
    add constraint attachment_owner check (num_nonnulls(dossier, call_code) = 1),
    add constraint attachment_place check (num_nonnulls(path, call_code) = 1),
    -- Definitions name it by its digest, which is known from the first.
    add check (call_code is null or sha256 <> '');

create index attachment_template on attachment (sha256) where call_code is not null;
