-- Small pictures of files. Gone with their file; their contents lie as those of files do.

create table attachment_preview (
    attachment text primary key references attachment (id) on delete cascade,
    file_sha256 text not null check (file_sha256 ~ '^[0-9a-f]{64}$'),
    state text not null check (state in ('DUE', 'DRAWN', 'NONE')),
    due_at timestamptz check ((due_at is not null) = (state = 'DUE')),
    tries integer not null,
    -- Under which its content lies; files of the same content may share it.
    picture text check (picture ~ '^[0-9a-hjkmnp-tv-z]{16}$'),
    keeping text check (keeping ~ '^(disk|s3)(/[0-9a-f]{8})?$'),
    sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
    width integer check (width > 0),
    height integer check (height > 0),
    check (num_nonnulls(picture, keeping, sha256, width, height) = case state when 'DRAWN' then 5 else 0 end)
);

create index attachment_preview_due on attachment_preview (due_at) where due_at is not null;
create index attachment_preview_picture on attachment_preview (picture) where picture is not null;
create index attachment_preview_file on attachment_preview (file_sha256);

insert into attachment_preview (attachment, file_sha256, state, due_at, tries)
select id, sha256, 'DUE', now(), 0
from attachment
where state = 'SAFE' and format in ('PDF', 'PNG', 'JPG') and (removed_at is null or frozen);

grant select, insert, update on attachment_preview to ${app_role};
