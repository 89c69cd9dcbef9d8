-- Files joined to what the author of a dossier and the service write to each other: to a message, or to the answer to what
-- was asked. They belong to that writing, and to no answer of the form.

alter table attachment
    alter column format drop not null,
    add column message_id bigint references dossier_message (id) on delete cascade,
    add column correction_id bigint references correction_request (id) on delete cascade,
    drop constraint attachment_place,
    add constraint attachment_place check (num_nonnulls(path, message_id, correction_id, call_code) = 1),
    -- Of a writing it is kept that a file was refused before anything of it came, so that its readers are told.
    drop constraint attachment_announced_check,
    add constraint attachment_announced_check
        check (announced > 0 or announced = 0 and state = 'REFUSED' and num_nonnulls(message_id, correction_id) = 1),
    add constraint attachment_format check (format is not null or state = 'REFUSED' and num_nonnulls(message_id, correction_id) = 1);

create index attachment_message on attachment (message_id) where message_id is not null;
create index attachment_correction on attachment (correction_id) where correction_id is not null;
