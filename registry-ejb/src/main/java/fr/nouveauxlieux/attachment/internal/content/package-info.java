/** Where contents lie for good, as they came or sealed: the disk, or a store of objects that speaks S3. */
package fr.nouveauxlieux.attachment.internal.content;
