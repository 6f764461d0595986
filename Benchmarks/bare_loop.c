/* Writ, letters for people in prison. Licensed under Apache-2.0, see LICENSE.
 *
 * The least that writing letters can cost: the same bytes into as many files, nothing else.
 *   bare_loop LIST FOLDER TARGET THREADS
 * LIST holds a line a file: its path below FOLDER. Every file is read into memory first, batch
 * by batch, and only the writing is timed; the threads share each batch.
 * Prints the seconds of the writing.
 */
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { BATCH = 4096, LONGEST = 8192, MOST_THREADS = 16 };

struct file { char target[LONGEST]; char *bytes; size_t count; };

static struct file files[BATCH];
static int held, thread_count = 1;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void *write_share(void *share) {
  for (int i = (int)(long)share; i < held; i += thread_count) {
    int descriptor = open(files[i].target, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (descriptor < 0 || write(descriptor, files[i].bytes, files[i].count) != (ssize_t)files[i].count) {
      perror(files[i].target);
      exit(1);
    }
    close(descriptor);
  }
  return 0;
}

static void make_folders(char *path) {
  for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(path, 0777);
    *slash = '/';
  }
}

static void load(struct file *file, const char *folder, const char *target, const char *name) {
  char source[LONGEST];
  if (strlen(folder) + strlen(target) + strlen(name) + 2 > LONGEST) { fprintf(stderr, "too long\n"); exit(1); }
  snprintf(source, sizeof source, "%s/%s", folder, name);
  snprintf(file->target, sizeof file->target, "%s/%s", target, name);
  struct stat status;
  int descriptor = open(source, O_RDONLY);
  if (descriptor < 0 || fstat(descriptor, &status) != 0) { perror(source); exit(1); }
  file->count = status.st_size;
  file->bytes = malloc(file->count + 1);
  if (read(descriptor, file->bytes, file->count) != (ssize_t)file->count) { perror(source); exit(1); }
  close(descriptor);
  make_folders(file->target);
}

static double flush(void) {
  pthread_t threads[MOST_THREADS];
  double start = now();
  for (long i = 0; i < thread_count; i++) pthread_create(&threads[i], 0, write_share, (void *)i);
  for (int i = 0; i < thread_count; i++) pthread_join(threads[i], 0);
  double seconds = now() - start;
  for (int i = 0; i < held; i++) free(files[i].bytes);
  held = 0;
  return seconds;
}

int main(int count, char **arguments) {
  if (count != 5 || (thread_count = atoi(arguments[4])) < 1 || thread_count > MOST_THREADS) {
    fprintf(stderr, "usage: bare_loop LIST FOLDER TARGET THREADS\n");
    return 64;
  }
  FILE *list = fopen(arguments[1], "r");
  if (!list) { perror(arguments[1]); return 1; }
  char line[LONGEST];
  double seconds = 0;
  while (fgets(line, sizeof line, list)) {
    line[strcspn(line, "\n")] = 0;
    load(&files[held++], arguments[2], arguments[3], line);
    if (held == BATCH) seconds += flush();
  }
  if (held) seconds += flush();
  printf("%.6f\n", seconds);
  return 0;
}
