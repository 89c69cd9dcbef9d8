-- The texts of public pages that whoever runs the portal writes. A text is emptied, never deleted: its version goes on.

create table portal_text (
    id bigint generated always as identity primary key,
    text_key text not null check (text_key in ('NOTICE', 'CONTACT', 'PUBLISHER')),
    language text not null check (language in ('FR', 'EN')),
    content text not null check (length(content) <= 4000),
    changed_at timestamptz not null,
    version bigint not null,
    unique (text_key, language)
);

grant select, insert, update on portal_text to ${app_role};
grant usage on sequence portal_text_id_seq to ${app_role};
