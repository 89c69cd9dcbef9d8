-- Where the content of a file lies, and by which key it is sealed: 'disk', 's3', 'disk/3f9a1c20'. As long as a file is not
-- found safe it lies as it came, on the disk.

alter table attachment
    add keeping text not null default 'disk' check (keeping ~ '^(disk|s3)(/[0-9a-f]{8})?$'),
    add check (state = 'SAFE' or keeping = 'disk');

alter table attachment alter keeping drop default;

create index attachment_keeping on attachment (keeping) where state = 'SAFE';
