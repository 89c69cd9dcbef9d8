package fr.nouveauxlieux.search.internal.clusters;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** How long the pyramid of clusters takes to build; the index itself builds it unseen, in the background. */
public final class PyramidBuilding {

    private static final int WARM_UP = 2;

    private PyramidBuilding() {}

    /** @return milliseconds, of the last commit of the index in this folder, once warm */
    public static double measure(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (int i = 0; i < WARM_UP; i++) {
                ClusterPyramid.build(reader);
            }
            long begun = System.nanoTime();
            ClusterPyramid.build(reader);
            return (System.nanoTime() - begun) / 1e6;
        }
    }
}
