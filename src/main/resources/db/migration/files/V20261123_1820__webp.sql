-- The same width as WebP, where it was made and is smaller.
alter table files.rendition
    add column webp_sha256 text check (webp_sha256 ~ '^[0-9a-f]{64}$'),
    add column webp_bytes int,
    add check ((webp_sha256 is null) = (webp_bytes is null));
