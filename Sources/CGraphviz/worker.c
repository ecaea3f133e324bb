#define _GNU_SOURCE
#include "internal.h"
#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct cgv_worker {
  pid_t process;
  int descriptor, failure;
  int32_t left; /* jobs whose results are still to come */
  int32_t wall_milliseconds;
  int64_t deadline;
};

static int64_t milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void limit(int resource, rlim_t value, rlim_t hard) {
  struct rlimit old, new = {value, hard};
  if (getrlimit(resource, &old) == 0 && old.rlim_max != RLIM_INFINITY && old.rlim_max < hard) {
    new.rlim_max = old.rlim_max;
    if (new.rlim_cur > new.rlim_max) new.rlim_cur = new.rlim_max;
  }
  setrlimit(resource, &new);
}

/* What the process has mapped already, and what the worker may take beside. */
static rlim_t address_space(int32_t mebibytes) {
  char text[32] = {0};
  int file = open("/proc/self/statm", O_RDONLY);
  if (file >= 0) {
    if (read(file, text, sizeof text - 1) < 0) text[0] = 0;
    close(file);
  }
  return (rlim_t)strtoull(text, NULL, 10) * (rlim_t)sysconf(_SC_PAGESIZE) + ((rlim_t)mebibytes << 20);
}

typedef struct {
  const cgv_job *jobs;
  int32_t count;
  int descriptor;
} work;

/* Each job has as much time and memory as if it were the first: what Graphviz leaves behind is given back at the end. */
static void *work_on_own_stack(void *argument) {
  work *given = argument;
  for (int32_t i = 0; i < given->count; i++) {
    const cgv_job *job = &given->jobs[i];
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    rlim_t seconds = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec + (i > 0));
    limit(RLIMIT_CPU, seconds + (rlim_t)job->cpu_seconds, RLIM_INFINITY);
    limit(RLIMIT_AS, address_space(job->memory_mebibytes), RLIM_INFINITY);
    if (!cgv_work(job, given->descriptor)) _exit(1);
  }
  _exit(0);
}

/* A Graphviz that calls exit() would write out once more what its parent had not yet written, and a worker that
   hangs would keep the parent's files and sockets open. */
static void leave_files(int kept) {
  int nowhere = open("/dev/null", O_RDWR);
  for (int i = 0; nowhere >= 0 && i < 3; i++)
    if (i != kept) dup2(nowhere, i);
#ifdef SYS_close_range
  if (kept > 3) syscall(SYS_close_range, 3u, (unsigned)kept - 1, 0u);
  syscall(SYS_close_range, (unsigned)(kept > 2 ? kept + 1 : 3), ~0u, 0u);
#endif
}

/* Graphviz recurses as deep as a graph is long; the stack of the caller may be that of a small thread. */
static void run_worker(const cgv_job *jobs, int32_t count, int descriptor) {
  static const int reset[] = {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGPIPE, SIGTERM, SIGINT, SIGXCPU};
  sigset_t none;
  sigemptyset(&none);
  for (size_t i = 0; i < sizeof reset / sizeof *reset; i++) signal(reset[i], SIG_DFL);
  pthread_sigmask(SIG_SETMASK, &none, NULL);
  leave_files(descriptor);
  limit(RLIMIT_CORE, 0, 0);
#ifdef M_ARENA_MAX
  /* The heap of a thread grows page by page, each time by a call of the system; that of the process in large steps. */
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 8 << 20);
#endif
  work given = {jobs, count, descriptor};
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, (size_t)256 << 20);
  int failed = pthread_create(&thread, &attributes, work_on_own_stack, &given);
  if (failed) work_on_own_stack(&given);
  pthread_join(thread, NULL);
  _exit(1);
}

/* Only one worker is born at a time, so that none inherits the open pipe of another and keeps it from ending. */
static pthread_mutex_t birth = PTHREAD_MUTEX_INITIALIZER;

static int give_birth(cgv_worker *worker, const cgv_job *jobs) {
  int ends[2];
  if (pipe(ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  worker->process = fork();
  if (worker->process == 0) {
    close(ends[0]);
    run_worker(jobs, worker->left, ends[1]);
  }
  int failure = worker->process < 0 ? errno : 0;
  close(ends[1]);
  if (failure) close(ends[0]);
  else worker->descriptor = ends[0];
  return failure;
}

cgv_worker *cgv_start(const cgv_job *jobs, int32_t count) {
  cgv_worker *worker = calloc(1, sizeof *worker);
  if (!worker) return NULL;
  cgv_load_plugins(jobs->engine != CGV_DOT);
  worker->descriptor = -1;
  worker->left = count;
  worker->wall_milliseconds = jobs->wall_milliseconds;
  worker->deadline = milliseconds() + jobs->wall_milliseconds;
  pthread_mutex_lock(&birth);
  worker->failure = give_birth(worker, jobs);
  pthread_mutex_unlock(&birth);
  return worker;
}

int32_t cgv_next(cgv_worker *const *workers, int32_t count) {
  struct pollfd waits[CGV_MOST];
  if (count > CGV_MOST) count = CGV_MOST;
  for (;;) {
    int64_t left = 60000, now = milliseconds();
    for (int32_t i = 0; i < count; i++) {
      if (workers[i]->failure || workers[i]->deadline <= now) return i;
      if (workers[i]->deadline - now < left) left = workers[i]->deadline - now;
      waits[i] = (struct pollfd){workers[i]->descriptor, POLLIN, 0};
    }
    int ready = poll(waits, (nfds_t)count, (int)left);
    if (ready < 0 && errno != EINTR) return 0;
    for (int32_t i = 0; ready > 0 && i < count; i++)
      if (waits[i].revents) return i;
  }
}

void cgv_grow_heap(void) {
#ifdef M_ARENA_MAX
  mallopt(M_TOP_PAD, 16 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
#endif
}

int32_t cgv_processors(void) {
#ifdef CPU_COUNT
  /* Those that the process may use, which in a container are fewer than the machine has. */
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) == 0) return (int32_t)CPU_COUNT(&allowed);
#endif
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 ? (int32_t)count : 1;
}

/* 1: all was read; 0: the worker went away; -1: time is up. */
static int receive(const cgv_worker *worker, void *bytes, size_t count) {
  for (char *next = bytes; count > 0;) {
    int64_t left = worker->deadline - milliseconds();
    if (left <= 0) return -1;
    struct pollfd wait = {worker->descriptor, POLLIN, 0};
    int ready = poll(&wait, 1, left > 60000 ? 60000 : (int)left);
    if (ready < 0 && errno != EINTR) return 0;
    if (ready <= 0) continue;
    ssize_t got = read(worker->descriptor, next, count);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return 0;
    next += got;
    count -= (size_t)got;
  }
  return 1;
}

static int receive_part(const cgv_worker *worker, void *slot, size_t count) {
  char *bytes = calloc(count + 1, 1);
  *(char **)slot = bytes;
  return bytes ? receive(worker, bytes, count) : 0;
}

static int receive_result(const cgv_worker *worker, cgv_result *result) {
  cgv_header header;
  int state = receive(worker, &header, sizeof header);
  if (state != 1) return state;
  if (header.magic != CGV_MAGIC) return 0;
  result->status = (cgv_status)header.status;
  result->code = header.code;
  memcpy(result->version, header.version, sizeof header.version);
  result->value_bytes = header.value_bytes;
  result->value_count = header.value_bytes / sizeof(double);
  result->lost_count = header.lost_bytes / sizeof(cgv_lost);
  state = receive_part(worker, &result->values, header.value_bytes);
  if (state == 1) state = receive_part(worker, &result->lost, header.lost_bytes);
  if (state == 1) state = receive_part(worker, &result->messages, header.message_bytes);
  return state;
}

static void judge(cgv_result *result, int state, int reaped, int status) {
  result->value_count = result->value_bytes = result->lost_count = 0;
  if (state < 0 || (reaped && WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)) {
    result->status = CGV_TIMED_OUT;
  } else if (reaped && WIFSIGNALED(status)) {
    result->status = CGV_CRASHED;
    result->code = WTERMSIG(status);
  } else {
    result->status = CGV_EXITED;
    result->code = reaped && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
}

/* Workers that have delivered and are being taken apart by the system: nobody waits for that, but none is forgotten. */
static pthread_mutex_t leaving = PTHREAD_MUTEX_INITIALIZER;
static pid_t left[CGV_MOST];
static int left_count;

static int reap(pid_t process, int *status, int options) {
  pid_t reaped;
  do reaped = waitpid(process, status, options);
  while (reaped < 0 && errno == EINTR);
  return reaped == process;
}

/* Reaps those that have gone, and takes in one more; waits for it where there is no room left. */
static void leave(pid_t process) {
  pthread_mutex_lock(&leaving);
  int kept = 0;
  for (int i = 0; i < left_count; i++)
    if (!reap(left[i], NULL, WNOHANG)) left[kept++] = left[i];
  left_count = kept;
  int isGone = reap(process, NULL, left_count < CGV_MOST ? WNOHANG : 0);
  if (!isGone && left_count < CGV_MOST) left[left_count++] = process;
  pthread_mutex_unlock(&leaving);
}

int32_t cgv_finish(cgv_worker *worker, cgv_result *result) {
  *result = (cgv_result){.status = CGV_NO_WORKER, .code = worker->failure};
  if (!worker->failure) {
    int status = 0;
    int state = receive_result(worker, result);
    /* A Graphviz that has failed is not to be trusted with the next. */
    if (state == 1 && --worker->left > 0 && result->status == CGV_DONE) {
      worker->deadline = milliseconds() + worker->wall_milliseconds;
      if (!result->messages) result->messages = calloc(1, 1);
      return 1;
    }
    close(worker->descriptor);
    if (state != 0) kill(worker->process, SIGKILL);
    if (state == 1) leave(worker->process);
    else judge(result, state, reap(worker->process, &status, 0), status);
  }
  if (!result->messages) result->messages = calloc(1, 1);
  free(worker);
  return 0;
}

void cgv_free(cgv_result *result) {
  free(result->values);
  free(result->lost);
  free(result->messages);
  *result = (cgv_result){0};
}
