-- A place or record of two kilobytes or more stays whole in its page, up to a page's size. Compressed and put beside,
-- as PostgreSQL does by default, it takes as much room and twice the time to write.
alter table place set (toast_tuple_target = 8160);
alter table source_record set (toast_tuple_target = 8160);
